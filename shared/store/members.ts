import { Dexie, type PromiseExtended } from "dexie";
import type { Theme } from "../domain/theme.ts";
import type { CirkelDatabase, MemberRow } from "./schema.ts";

/** The notes that a theme counts for; none once it is deleted. */
export const membersOf = (theme: Theme | undefined): readonly string[] => Object.keys(heldBy(theme));

const heldBy = (theme: Theme | undefined): object => (theme && !theme.deletedAt ? theme.captureIds : {});

/** The notes that a change of a theme brings in, and those it takes out: mostly one of thousands. */
export const changedMembers = (
  before: Theme | undefined,
  after: Theme | undefined,
): { readonly come: readonly string[]; readonly gone: readonly string[] } => {
  const [old, fresh] = [heldBy(before), heldBy(after)];
  return {
    come: Object.keys(fresh).filter((id) => !Object.hasOwn(old, id)),
    gone: Object.keys(old).filter((id) => !Object.hasOwn(fresh, id)),
  };
};

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
  const { come, gone } = changedMembers(before, after);
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
