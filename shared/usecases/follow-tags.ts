import { ok } from "../result.ts";
import { keepTagThemes } from "./keep-tag-themes.ts";
import type { Needs } from "./needs.ts";

/** Puts notes in the themes of their tags where a window was closed before it came to that. */
export const followTags = async ({ clock, ids, store }: Pick<Needs, "clock" | "ids" | "store">): Promise<void> => {
  const notes = await store.unfollowed();
  if (notes.length === 0) return;
  await store.write(async () => ok(null), {
    notes,
    work: async () => keepTagThemes({ clock, ids, store }, await store.captures.many(notes)),
  });
};
