import { Dexie, type PromiseExtended } from "dexie";
import type { Theme } from "../domain/theme.ts";
import type { CirkelDatabase, MemberRow } from "./schema.ts";

/** The notes that a theme counts for; none once it is deleted. */
export const membersOf = (theme: Theme | undefined): readonly string[] =>
  theme && !theme.deletedAt ? Object.keys(theme.captureIds) : [];

/** What is shown of a theme beside a note. It stands in the same table, as the theme of no note. */
export interface NameRow extends MemberRow {
  readonly captureId: "";
  readonly label: string;
  readonly state: Theme["state"];
}

/** Undefined for a theme that is gone. */
export const nameRow = (theme: Theme | undefined): NameRow | undefined =>
  theme && !theme.deletedAt ? { captureId: "", themeId: theme.id, label: theme.label, state: theme.state } : undefined;

/**
 * Brings the table by which a note finds its themes, and their names, up to date with one changed theme. A table of its own,
 * because an index of the notes in the row of a theme is written anew as a whole with each note that comes: a fifth of a
 * second at 10,000. And such a row takes some 15 ms to be read, for a name.
 */
export const indexMembers = (
  { members }: CirkelDatabase,
  themeId: string,
  before: Theme | undefined,
  after: Theme | undefined,
): readonly PromiseExtended<unknown>[] => {
  const [old, fresh] = [new Set(membersOf(before)), new Set(membersOf(after))];
  const gone = [...old].filter((id) => !fresh.has(id));
  const come = [...fresh].filter((id) => !old.has(id));
  const key = (captureId: string): MemberRow => ({ captureId, themeId });
  return [
    ...(gone.length > 0 ? [members.bulkDelete(gone.map((id) => [id, themeId]))] : []),
    ...(come.length > 0 ? [members.bulkPut(come.map(key))] : []),
    ...indexName(members, nameRow(before), nameRow(after)),
  ];
};

const indexName = (
  members: CirkelDatabase["members"],
  before: NameRow | undefined,
  after: NameRow | undefined,
): readonly PromiseExtended<unknown>[] => {
  if (!after) return before ? [members.delete(["", before.themeId])] : [];
  return before?.label === after.label && before.state === after.state ? [] : [members.put(after)];
};

/** Which of these notes is in which theme. */
export const membersWith = async (
  { members }: CirkelDatabase,
  captureIds: readonly string[],
): Promise<readonly (readonly [captureId: string, themeId: string])[]> => {
  const found = await Promise.all(
    captureIds.map((id) =>
      members.where("[captureId+themeId]").between([id, Dexie.minKey], [id, Dexie.maxKey]).primaryKeys(),
    ),
  );
  return found.flat();
};
