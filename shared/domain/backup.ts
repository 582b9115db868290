import type { AiRun } from "./ai-run.ts";
import type { GroupAssignment } from "./assignment.ts";
import type { Capture } from "./capture.ts";
import type { Instant } from "./entity.ts";
import type { LearningPath } from "./path.ts";
import type { ProposalEvent } from "./proposal-event.ts";
import type { Proposal } from "./proposal.ts";
import type { LearningStrategy } from "./strategy.ts";
import type { Theme } from "./theme.ts";
import type { WeekCycle } from "./week.ts";

/** Every kind of record that a backup holds, in the order of the file. Kinds that nothing writes yet are not there. */
export const backupKinds = [
  "captures",
  "themes",
  "paths",
  "proposals",
  "proposalEvents",
  "assignments",
  "weeks",
  "strategies",
  "aiRuns",
] as const;
export type BackupKind = (typeof backupKinds)[number];

export interface BackupRecordByKind {
  readonly captures: Capture;
  readonly themes: Theme;
  readonly paths: LearningPath;
  readonly proposals: Proposal;
  readonly proposalEvents: ProposalEvent;
  readonly assignments: GroupAssignment;
  readonly weeks: WeekCycle;
  readonly strategies: LearningStrategy;
  readonly aiRuns: AiRun;
}
export type BackupRecord = BackupRecordByKind[BackupKind];

/** Tombstones included: what lies in the bin is a record too. */
export type BackupRecords = { readonly [Kind in BackupKind]: readonly BackupRecordByKind[Kind][] };

/** How many of each kind. */
export type BackupCounts = { readonly [Kind in BackupKind]: number };

export interface BackupContent {
  readonly records: BackupRecords;
  /** By their key. Never a secret, and nothing that is about one device. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Backup extends BackupContent {
  readonly madeAt: Instant;
}

/** The first thing that is wrong with a backup file, and where. */
export interface BackupProblem {
  readonly kind:
    "tooLarge" | "notBackup" | "truncated" | "broken" | "newer" | "header" | "record" | "twice" | "counts" | "changed";
  /** Counts from 1; absent when the problem is of the whole file. */
  readonly line?: number;
  /** Such as `captures[3].text` or `madeAt`. */
  readonly place?: string;
}

/** More characters than this are no backup of ours: ten times what 100,000 notes take. */
export const largestBackup = 400_000_000;

/** The settings that belong to the person and not to the device; only these go into a backup. */
export const backedUpSettings: readonly string[] = ["settings"];

/** How many records of each kind there are, deleted ones included. */
export const countRecords = (records: BackupRecords): BackupCounts => ({
  captures: records.captures.length,
  themes: records.themes.length,
  paths: records.paths.length,
  proposals: records.proposals.length,
  proposalEvents: records.proposalEvents.length,
  assignments: records.assignments.length,
  weeks: records.weeks.length,
  strategies: records.strategies.length,
  aiRuns: records.aiRuns.length,
});
