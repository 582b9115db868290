import type { Capture } from "../domain/capture.ts";
import type { Needs } from "./needs.ts";

/** Below this the few that are asked for are read one by one: a tag may have ten thousand others. */
const few = 50;

/**
 * These notes of a theme, in their order. Most have the tag of the theme, and those are read in one go, a run of the index
 * of tags; a theme is not its tag, so those that were placed by hand are read one by one.
 */
export const themeNotes = async (
  { store }: Pick<Needs, "store">,
  ids: readonly string[],
  tag: string | undefined,
  days: Parameters<Needs["store"]["captures"]["taggedWithin"]>[1] = {},
): Promise<readonly Capture[]> => {
  if (tag === undefined || ids.length < few) return store.captures.many(ids);
  const notes = new Map<string, Capture>();
  for (const note of await store.captures.taggedWithin(tag, days)) notes.set(note.id, note);
  const others = ids.filter((id) => !notes.has(id));
  if (others.length > 0) for (const note of await store.captures.many(others)) notes.set(note.id, note);
  return ids.flatMap((id) => notes.get(id) ?? []);
};
