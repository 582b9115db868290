import type { AiRun, Job } from "./domain/ai-run.ts";
import type { GroupAssignment } from "./domain/assignment.ts";
import type {
  Backup,
  BackupContent,
  BackupCounts,
  BackupKind,
  BackupProblem,
  BackupRecordByKind,
} from "./domain/backup.ts";
import type { Capture, CaptureId } from "./domain/capture.ts";
import type { Day, Id, Instant, Language } from "./domain/entity.ts";
import type { JournalPart } from "./domain/journal-part.ts";
import type { PackedPart } from "./domain/packed-change.ts";
import type { LearningPath } from "./domain/path.ts";
import type { ProposalEvent } from "./domain/proposal-event.ts";
import type { Proposal } from "./domain/proposal.ts";
import type { LearningStrategy } from "./domain/strategy.ts";
import type { Theme, ThemeId } from "./domain/theme.ts";
import type { WallCard } from "./domain/wall.ts";
import type { WeekCycle } from "./domain/week.ts";
import type { Result } from "./result.ts";

/** Time as the core sees it, so that tests can tick. `utcOffset` is in minutes east of UTC. */
export interface Clock {
  now(): Instant;
  localDay(at: Instant): { readonly day: Day; readonly utcOffset: number };
}

/** New identities: `<type>:<ULID>`. */
export interface Ids {
  next<Type extends string>(type: Type): Id<Type>;
}

/** Which records changed, told after the commit, also to the other windows of this origin. */
export interface Changed {
  readonly revision: number;
  readonly changes: readonly { readonly table: TableName; readonly ids?: readonly string[] }[];
}

export interface RecordByTable {
  readonly captures: Capture;
  readonly themes: Theme;
  readonly paths: LearningPath;
  readonly proposals: Proposal;
  readonly proposalEvents: ProposalEvent;
  readonly assignments: GroupAssignment;
  readonly weeks: WeekCycle;
  readonly strategies: LearningStrategy;
  readonly wallCards: WallCard;
  readonly aiRuns: AiRun;
  readonly jobs: Job;
}
export type TableName = keyof RecordByTable | "settings" | "health";

/** One table of records. Reads leave out tombstones; `put` is only for use inside `Store.write`. */
export interface Records<T> {
  get(id: string): Promise<T | undefined>;
  /** As `get`, tombstones included: for undo. */
  find(id: string): Promise<T | undefined>;
  many(ids: readonly string[]): Promise<readonly T[]>;
  all(): Promise<readonly T[]>;
  /** `before` is what was read of it in this very transaction; without it, it is read again. */
  put(record: T, before?: T): Promise<void>;
}

/** Why a write did not happen: nothing of it was kept. `newer`: a newer version of Cirkel made the database. */
export type NotKept = { readonly kind: "notKept"; readonly reason: "full" | "unavailable" | "newer" };

export interface CaptureRecords extends Records<Capture> {
  /** The ids of all notes with this tag, in no order; none of them is read. */
  taggedIds(tag: string): Promise<readonly CaptureId[]>;
  /** Notes that were never here and stand in no theme, for use inside `Store.write`: nothing of them is looked up. */
  addNew(captures: readonly Capture[]): Promise<void>;
  /** As `many`, for thousands, in no order; not for use inside `Store.write`. */
  thousands(ids: readonly CaptureId[]): Promise<readonly Capture[]>;
  /** Ids and days, newest first: of all notes, or of so many of the newest. */
  timeline(newest?: number): Promise<readonly { readonly id: CaptureId; readonly day: Day }[]>;
  count(): Promise<number>;
  /** Deleted notes that were not erased, the last deleted first; not for use inside `Store.write`. */
  bin(): Promise<readonly Capture[]>;
  /** Notes with this tag, oldest first. */
  tagged(tag: string): Promise<readonly Capture[]>;
  /** Those of some days alone, in no order; not for use inside `Store.write`. */
  taggedWithin(
    tag: string,
    days: { readonly from?: Day | undefined; readonly until?: Day | undefined },
  ): Promise<readonly Capture[]>;
  /** The likeliest notes about the same thing as this one, by shared stems and tags, and how often its stems occur. */
  alike(note: Capture): Promise<{ readonly candidates: readonly Capture[]; readonly frequencies: Frequencies }>;
  /** As `timeline`, of the notes whose words match what was typed, by word beginnings, small typing errors allowed. */
  search(typed: string): ReturnType<CaptureRecords["timeline"]>;
}

export interface ThemeRecords extends Records<Theme> {
  /** Those that hold at least one of these notes. */
  of(captureIds: readonly string[]): Promise<readonly Theme[]>;
  /** The theme that a tag made; all others stay unread. */
  ofTag(tag: string): Promise<Theme | undefined>;
  /** The ids of the notes that a theme holds, and the tag that most of them have; not for use inside `Store.write`. */
  held(themeId: ThemeId): Promise<{ readonly ids: ReadonlySet<string>; readonly tag: string | undefined }>;
  /** The accepted themes of each of these notes that has one, by name alone; not for use inside `Store.write`. */
  named(captureIds: readonly string[]): Promise<ReadonlyMap<string, readonly Pick<Theme, "id" | "label">[]>>;
  /** In the order of `all`, without reading what they hold. */
  acceptedIds(): Promise<readonly ThemeId[]>;
}

/** What the model coach keeps. Its records change only inside `Store.write` or `Store.erase`. */
export interface AiRecords {
  /** `remove` only inside `Store.erase`: as if they had never been here. */
  readonly runs: Records<AiRun> & { remove(ids: readonly string[]): Promise<void> };
  /** Work of this device alone: in no journal and no backup. */
  readonly jobs: Records<Job> & { remove(ids: readonly string[]): Promise<void> };
}

/** Counts per kind, week, theme and domain, kept at write time: keys such as `domain:govern`, `week:2026-W46`. */
export type Counters = ReadonlyMap<string, number>;

/** All records of every kind at once, for copies of everything. */
export interface Archive {
  /** As they were at one moment, tombstones included. */
  read(): Promise<BackupContent>;
  /** Those with these ids, tombstones included; in no order. */
  find<Kind extends BackupKind>(kind: Kind, ids: readonly string[]): Promise<readonly BackupRecordByKind[Kind][]>;
  /** Themes that took notes in, inside `Store.write`; of `fresh`, just added, only what happened since is looked up. */
  growThemes(themes: readonly Theme[], fresh: ReadonlySet<CaptureId>): Promise<void>;
  /** For use inside `Store.write` and `Store.erase`. */
  put<Kind extends BackupKind>(kind: Kind, records: readonly BackupRecordByKind[Kind][]): Promise<void>;
  putSettings(settings: BackupContent["settings"]): Promise<void>;
  /** As if they had never been here, without a tombstone; only for use inside `Store.erase`. */
  remove(kind: BackupKind | "settings", ids: readonly string[]): Promise<void>;
}

/** The durable records. `write` is one strict transaction: all of it is kept, or nothing. */
export interface Store {
  readonly captures: CaptureRecords;
  readonly themes: ThemeRecords;
  readonly paths: Records<LearningPath>;
  readonly proposals: Records<Proposal>;
  readonly proposalEvents: Records<ProposalEvent> & { of(proposalId: string): Promise<readonly ProposalEvent[]> };
  readonly assignments: Records<GroupAssignment>;
  readonly weeks: Records<WeekCycle>;
  readonly strategies: Records<LearningStrategy>;
  /** Not to be asked for inside a transaction: its code is loaded at the first use. */
  archive(): Promise<Archive>;
  /** As `archive`. */
  ai(): Promise<AiRecords>;
  counters(): Promise<Counters>;
  /** The name of this database among those that share a journal. */
  device(): Promise<string>;
  /** Does this task while no other window on this database does it; a window that dies frees it. */
  alone<T>(task: string, work: () => Promise<T>): Promise<T>;
  /** Opens the database, if need be; says why it cannot be opened. */
  ready(): Promise<Result<null, NotKept>>;
  setting(key: string): Promise<unknown>;
  saveSetting(key: string, value: unknown): Promise<Result<null, NotKept>>;
  /** A refusal by `work` undoes the whole transaction. No foreign promise may be awaited inside. */
  write<T, E>(work: () => Promise<Result<T, E>>, follow?: Follow): Promise<Result<T, E | NotKept>>;
  /** The notes whose `follow` is not done, because something was in its way: for whoever does it again. */
  unfollowed(): Promise<readonly CaptureId[]>;
  /**
   * As `write`, for work that deletes: after the disk was full it is done at once, though a restart of the browser may
   * bring back what it took away. What adds something waits until that cannot happen.
   */
  takeAway<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | NotKept>>;
  subscribe(listener: (changed: Changed) => void): () => void;
  /** How the copies of the records are. A change is told as one of the table `health`. */
  health(): Promise<StoreHealth>;
  /** The person has read how many notes came back. */
  dismissReturned(): Promise<void>;
  /** Looks whether another window with a database of its own wrote anything to the journal, and takes it in. */
  catchUp(): Promise<void>;
  /**
   * As `write`, but of each record that `work` puts only what it is put as remains: what it held before is then taken
   * out of the indexes, and out of the journal of every writer by `scrub` (else at the next opening).
   */
  erase<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | NotKept>>;
  /** After erasing; rejects when a copy cannot be reached, and then goes on at the next opening. */
  scrub(): Promise<void>;
  /** Removes everything, in every copy; the journal says so first, so that no stale copy brings anything back. */
  eraseAll(): Promise<Result<null, NotKept>>;
  /** Makes few segments of the journal out of many, once there are many. */
  foldJournal(): Promise<void>;
  /** Lays room aside for deleting on a full disk. Rejects when there is none to lay aside. */
  keepRoom(): Promise<void>;
  /** Gives that room back; nothing when there is none. */
  giveRoom(): Promise<void>;
  close(): void;
}

/**
 * What follows from the notes of a write: a transaction of its own right after it. Nobody waits for that one, but whatever
 * is asked next is answered after it.
 */
export interface Follow {
  readonly notes: readonly CaptureId[];
  readonly work: () => Promise<void>;
}

/** How the copies of the records on this machine are doing. */
export interface StoreHealth {
  /** Notes that were gone from the database and came back from the journal, until the person has read so. */
  readonly returned?: number;
  /** Segments read so far, while the journal is brought together with the database. */
  readonly restoring?: Progress;
  /**
   * Where the records of this window stand: in the database, or in memory and the journal alone because it cannot be
   * opened. `newer`: a newer version made it, so that this one neither reads nor writes it.
   */
  readonly database: "opened" | "memory" | "newer";
  /** Whether the second copy is written; `absent` on a host that has no place for it. */
  readonly journal: "written" | "failing" | "absent";
  readonly lastJournalWrite?: Instant;
  /** Segments of a newer version of Cirkel, left as they are. */
  readonly newer: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Named files outside the database. A path is relative to one root, with "/" between its parts. */
export interface Files {
  /** Names of the files and folders in a folder; none when it is not there. */
  list(folder: string): Promise<readonly string[]>;
  /** Undefined when it is not there. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Makes the folders on the way. A write that breaks off may leave an empty or partial file. */
  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** No error when it is not there. */
  remove(path: string): Promise<void>;
}

/** The form of a backup file; what `read` gives of what `write` made is the same. */
export interface BackupFormat {
  write(backup: Backup): Promise<string>;
  /** Never rejects, whatever the text is. */
  read(text: string): Promise<Result<Backup, BackupProblem>>;
  /** What its first line says; undefined when that is no first line of a backup. The rest is not looked at. */
  glance(text: string): (Pick<Backup, "madeAt"> & { readonly counts: BackupCounts }) | undefined;
}

/** What this device says of the room it keeps for Cirkel, in bytes; what it does not tell is left out. */
export interface DeviceStorage {
  room(): Promise<{ readonly persisted?: boolean; readonly used?: number; readonly quota?: number }>;
}

/** The second copy of every write, outside the database: segments by name (`<device>/<ulid>`), never changed. */
export interface Journal {
  /** Names of all segments of all devices, sorted. */
  list(): Promise<readonly string[]>;
  /** In the order of the names. */
  read(
    names: readonly string[],
    onProgress?: (progress: Progress) => void,
  ): Promise<
    readonly (
      { readonly kind: "ok"; readonly part: JournalPart } | { readonly kind: "broken" } | { readonly kind: "newer" }
    )[]
  >;
  append(name: string, part: PackedPart): Promise<void>;
  /** As `append`, and read back; rejects when it does not read back the same. */
  appendChecked(name: string, part: JournalPart): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
  /** Lays some room aside while there is plenty, so that on a full disk it can be given to what makes room: deleting. */
  keepRoom(): Promise<void>;
  giveRoom(): Promise<void>;
  /** Rejects when there is no room for another file. */
  tryRoom(): Promise<void>;
  /** The newest epoch: a ULID, or empty while nothing was ever deleted. */
  epoch(): Promise<string>;
  startEpoch(epoch: string): Promise<void>;
}

/** What a person chooses in the settings of the host itself; there they win over what the records hold. */
export interface HostChoices {
  read(): { readonly language?: Language; readonly recallAfterCapture?: boolean };
  keep(change: ReturnType<HostChoices["read"]>): Promise<void>;
}

export type PathDraft = Omit<LearningPath, "id" | "schema" | "createdAt" | "updatedAt" | "state">;
export type ProposalDraft = Omit<Proposal, "id" | "schema" | "createdAt" | "updatedAt">;

/** What a coach needs to draft: the theme, its notes that may be quoted, and the frame of the organisation. */
export interface DraftRequest {
  readonly theme: Pick<Theme, "id" | "label" | "domains" | "challenges">;
  readonly notes: readonly Capture[];
  readonly language: Language;
  readonly today: Day;
  readonly now: Instant;
  readonly author: string;
}

/** How often one stem occurs, and among how many notes. */
export interface Frequencies {
  readonly total: number;
  readonly byStem: ReadonlyMap<string, number>;
}
