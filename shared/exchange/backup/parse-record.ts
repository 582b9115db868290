import type { BackupKind, BackupRecord } from "../../domain/backup.ts";
import { ok, type Result } from "../../result.ts";
import { parseAiRun } from "../parse-entity/parse-ai-run.ts";
import { parseAssignment } from "../parse-entity/parse-assignment.ts";
import { parseCapture } from "../parse-entity/parse-capture.ts";
import { parsePath } from "../parse-entity/parse-path.ts";
import { parseProposalEvent } from "../parse-entity/parse-proposal-event.ts";
import { parseProposal } from "../parse-entity/parse-proposal.ts";
import { parseStrategy } from "../parse-entity/parse-strategy.ts";
import { parseTheme } from "../parse-entity/parse-theme.ts";
import { parseWeek } from "../parse-entity/parse-week.ts";
import type { ParseProblem } from "../parse-entity/parse-with.ts";

/** Reads one record of a backup. Its fields that this version does not know are kept. */
export const parseRecord = (kind: BackupKind, value: unknown): Result<BackupRecord, ParseProblem> => {
  if (kind !== "captures" || !isErased(value)) return parserOf[kind](value);
  // A note has words, but of one that was erased nothing is left.
  const read = parseCapture({ ...value, text: "-" });
  return read.ok ? ok({ ...read.value, text: "" }) : read;
};

const parserOf: { readonly [Kind in BackupKind]: (value: unknown) => Result<BackupRecord, ParseProblem> } = {
  captures: parseCapture,
  themes: parseTheme,
  paths: parsePath,
  proposals: parseProposal,
  proposalEvents: parseProposalEvent,
  assignments: parseAssignment,
  weeks: parseWeek,
  strategies: parseStrategy,
  aiRuns: parseAiRun,
};

const isErased = (value: unknown): value is object => {
  if (typeof value !== "object" || value === null) return false;
  const { text, erasedAt, deletedAt }: Readonly<Record<string, unknown>> = { ...value };
  return text === "" && erasedAt !== undefined && deletedAt !== undefined;
};
