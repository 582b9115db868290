import type { Capture, CaptureId } from "../domain/capture.ts";
import { stemsOf } from "../domain/stems.ts";
import { addAllToTheme } from "../domain/theme-rules.ts";
import type { Theme } from "../domain/theme.ts";
import type { Archive } from "../ports.ts";
import { newTheme } from "./new-theme.ts";
import type { Needs } from "./needs.ts";

/**
 * A `#tag` on two notes or more is a theme that its author accepted by typing it. Called inside the transaction that
 * keeps the notes. A tag whose theme was retired stays retired; a merged one leads to the theme it went into. A theme
 * that is there already takes these notes and no others: reading all that have its tag takes longer with each one.
 */
export const keepTagThemes = async ({ clock, ids, store }: ThemeNeeds, captures: readonly Capture[]): Promise<void> => {
  const tags = new Set(captures.flatMap((capture) => Object.keys(capture.tags)));
  const grown = await growTagThemes({ clock, ids, store }, tags, async (tag, known) =>
    known ? captures.filter((capture) => capture.tags[tag]) : await store.captures.tagged(tag),
  );
  for (const { theme, before } of grown) await store.themes.put(theme, before);
};

/**
 * The same for all notes that have these tags, as after an import; what its own notes say is known and not read again.
 * The archive is loaded by whoever began the transaction: one that waits for code to be loaded is over.
 */
export const keepThemesOfTags = async (
  needs: ThemeNeeds,
  archive: Pick<Archive, "growThemes">,
  tags: ReadonlySet<string>,
  own: ReadonlyMap<CaptureId, string> = new Map(),
): Promise<void> => {
  const grown = await growTagThemes(needs, tags, async (tag) => {
    const ids = await needs.store.captures.taggedIds(tag);
    const others = await needs.store.captures.many(ids.filter((id) => !own.has(id)));
    return [...ids.flatMap((id) => toNote(id, own.get(id))), ...others];
  });
  await archive.growThemes(
    grown.map(({ theme }) => theme),
    new Set(own.keys()),
  );
};

const toNote = (id: CaptureId, text: string | undefined): readonly TaggedNote[] =>
  text === undefined ? [] : [{ id, text }];

type TaggedNote = Pick<Capture, "id" | "text">;

interface Grown {
  readonly theme: Theme;
  readonly before: Theme | undefined;
}

type ThemeNeeds = Pick<Needs, "clock" | "ids" | "store">;

const growTagThemes = async (
  { clock, ids, store }: ThemeNeeds,
  tags: ReadonlySet<string>,
  notesOf: (tag: string, known: Theme | undefined) => Promise<readonly TaggedNote[]>,
): Promise<readonly Grown[]> => {
  if (tags.size === 0) return [];
  // All at once: each by itself waits for everything that was written before.
  const found = await Promise.all(
    [...tags].map(async (tag) => {
      const known = await followMerges(store, await store.themes.ofTag(tag));
      const isOver = known !== undefined && known.state !== "accepted";
      return { tag, known, tagged: isOver ? [] : await notesOf(tag, known) };
    }),
  );
  const changed = new Map<string, Grown>();
  for (const { tag, known, tagged } of found) {
    if (!known && tagged.length < 2) continue;
    const theme =
      (known && changed.get(known.id)?.theme) ?? known ?? newTheme({ clock, ids }, { label: tag, tag, origin: "user" });
    const missing = tagged.filter((capture) => !theme.captureIds[capture.id]);
    if (missing.length === 0) continue;
    const grown = addAllToTheme(theme, missing, new Set(missing.flatMap(({ text }) => stemsOf(text))));
    changed.set(theme.id, { theme: { ...grown, updatedAt: clock.now() }, before: known });
  }
  return [...changed.values()];
};

const followMerges = async ({ themes }: Needs["store"], theme: Theme | undefined): Promise<Theme | undefined> => {
  const seen = new Set<string>();
  let at = theme;
  while (at?.mergedInto && !seen.has(at.id)) {
    seen.add(at.id);
    at = await themes.get(at.mergedInto);
  }
  return at;
};
