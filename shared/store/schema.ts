import { Dexie, type EntityTable, type Table } from "dexie";
import type { AiRun, Job } from "../domain/ai-run.ts";
import type { GroupAssignment } from "../domain/assignment.ts";
import type { Capture } from "../domain/capture.ts";
import type { LearningPath } from "../domain/path.ts";
import type { ProposalEvent } from "../domain/proposal-event.ts";
import type { Proposal } from "../domain/proposal.ts";
import type { LearningStrategy } from "../domain/strategy.ts";
import type { Theme } from "../domain/theme.ts";
import type { WallCard } from "../domain/wall.ts";
import type { WeekCycle } from "../domain/week.ts";
import type { PackedPart } from "../domain/packed-change.ts";
import { membersOf } from "./members.ts";

/**
 * A note with the keys its indexes need. Tombstones have no `at`, so that no index lists them. `stamp` is when the fields got
 * their values that `stamps` does not name: of a note that nothing changed since it was kept, that is all of them.
 */
export type CaptureRow = Capture & {
  readonly at?: string;
  readonly tagDays?: readonly string[];
  readonly stamp?: string;
};

/** One note in one theme, so that a note finds its themes without reading them all. */
export interface MemberRow {
  readonly captureId: string;
  readonly themeId: string;
}

/** The hybrid-logical-clock stamp of each changed field of one record: `field` or, in a collection, `field/key`. */
export interface StampRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The rarest stems of one note, for recall. */
export interface TermRow {
  readonly id: string;
  readonly stems: readonly string[];
}

/** How many notes have this stem in the index: see stem-counts.ts. */
export interface StemRow {
  readonly stem: string;
  readonly count: number;
}

/** A segment of the journal that this database knows; with its content until it was seen to be whole in its file. */
export interface SegmentRow {
  readonly name: string;
  readonly at: string;
  readonly part?: PackedPart;
}

export interface CirkelTables {
  readonly captures: EntityTable<CaptureRow, "id">;
  readonly themes: EntityTable<Theme, "id">;
  readonly paths: EntityTable<LearningPath, "id">;
  readonly proposals: EntityTable<Proposal, "id">;
  readonly proposalEvents: EntityTable<ProposalEvent, "id">;
  readonly assignments: EntityTable<GroupAssignment, "id">;
  readonly weeks: EntityTable<WeekCycle, "id">;
  readonly strategies: EntityTable<LearningStrategy, "id">;
  readonly wallCards: EntityTable<WallCard, "id">;
  readonly aiRuns: EntityTable<AiRun, "id">;
  readonly jobs: EntityTable<Job, "id">;
  readonly members: Table<MemberRow, readonly [captureId: string, themeId: string]>;
  readonly stamps: Table<StampRow, string>;
  readonly counters: Table<{ readonly key: string; readonly count: number }, string>;
  readonly terms: Table<TermRow, string>;
  readonly stems: Table<StemRow, string>;
  readonly settings: Table<{ readonly key: string; readonly value: unknown }, string>;
  readonly journal: Table<SegmentRow, string>;
  /** What this database knows of itself: see meta.ts. */
  readonly meta: Table<{ readonly key: string; readonly value: unknown }, string>;
}

export type CirkelDatabase = Dexie & CirkelTables;

/** Where the records are kept; tests hand in an IndexedDB of their own. */
export interface DatabaseHost {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** Schema version 4. Strict durability: a commit is on disk before it is acknowledged. */
export const openDatabase = (name: string, host?: DatabaseHost): CirkelDatabase => {
  const database = new Dexie(name, { chromeTransactionDurability: "strict", ...host });
  database.version(1).stores({
    captures: "id, [at+day+id], *tagDays",
    themes: "id, state, tag, *captureKeys",
    paths: "id, state",
    proposals: "id",
    proposalEvents: "id, proposalId",
    assignments: "id, state",
    weeks: "id, &week",
    strategies: "id, state",
    wallCards: "id, column",
    aiRuns: "id, createdAt",
    jobs: "id, state",
    stamps: "id",
    counters: "key",
    terms: "id, *stems",
    settings: "key",
  });
  // Two devices can each begin the same week: that is for people to see, not for the database to refuse.
  database
    .version(2)
    .stores({ captures: "id, [at+day+id], *tagDays, deletedAt", weeks: "id, week", journal: "name", meta: "key" })
    .upgrade(async (transaction) => {
      // A segment that is not there: so that what was kept before there was a journal is written to it once.
      await transaction.table("journal").put({ name: "before", at: "" } satisfies SegmentRow);
      const device: unknown = await transaction.table("settings").get("device");
      if (device === undefined) return;
      await transaction.table("meta").put(device);
      await transaction.table("settings").delete("device");
    });
  database
    .version(3)
    .stores({ themes: "id, state, tag", members: "[captureId+themeId]" })
    .upgrade(async (transaction) => {
      const themes = transaction.table<Theme & { captureKeys?: readonly string[] }, string>("themes");
      for (const theme of await themes.toArray()) {
        const { captureKeys: _captureKeys, ...rest } = theme;
        await themes.put(rest);
        const members = membersOf(rest).map((captureId): MemberRow => ({ captureId, themeId: rest.id }));
        await transaction.table("members").bulkPut(members);
      }
    });
  // Rows of notes can hold their own stamp since: older code would take it for a part of the note.
  database.version(4).stores({ stems: "stem" });
  // Dexie adds the tables as properties at run time; the schema above and CirkelTables name the same ones.
  return database as CirkelDatabase;
};
