import type { Capture } from "../domain/capture.ts";
import { stemsOf } from "../domain/stems.ts";
import { addAllToTheme } from "../domain/theme-rules.ts";
import type { Theme } from "../domain/theme.ts";
import { newTheme } from "./new-theme.ts";
import type { Needs } from "./needs.ts";

/**
 * A `#tag` on two notes or more is a theme that its author accepted by typing it. Called inside the transaction that
 * keeps the notes. A tag whose theme was retired stays retired; a merged one leads to the theme it went into.
 */
export const keepTagThemes = async (
  { clock, ids, store }: Pick<Needs, "clock" | "ids" | "store">,
  captures: readonly Pick<Capture, "tags">[],
): Promise<void> => {
  const tags = new Set(captures.flatMap((capture) => Object.keys(capture.tags)));
  if (tags.size === 0) return;

  const themes = await store.themes.all();
  const changed = new Map<string, Theme>();
  for (const tag of tags) {
    const tagged = await store.captures.tagged(tag);
    const known = followMerges(
      themes,
      themes.find((theme) => theme.tag === tag),
    );
    if (!known && tagged.length < 2) continue;
    if (known && known.state !== "accepted") continue;
    const theme =
      (known && changed.get(known.id)) ?? known ?? newTheme({ clock, ids }, { label: tag, tag, origin: "user" });
    const missing = tagged.filter((capture) => !theme.captureIds[capture.id]);
    if (missing.length === 0) continue;
    const grown = addAllToTheme(theme, missing, new Set(missing.flatMap(({ text }) => stemsOf(text))));
    changed.set(theme.id, { ...grown, updatedAt: clock.now() });
  }
  for (const theme of changed.values()) await store.themes.put(theme);
};

const followMerges = (themes: readonly Theme[], theme: Theme | undefined): Theme | undefined => {
  const seen = new Set<string>();
  let at = theme;
  while (at?.mergedInto && !seen.has(at.id)) {
    seen.add(at.id);
    const next = at.mergedInto;
    at = themes.find(({ id }) => id === next);
  }
  return at;
};
