import type { CaptureId } from "../domain/capture.ts";
import type { Challenge, Domain } from "../domain/entity.ts";
import { stemsOf } from "../domain/stems.ts";
import { addToTheme, mergeThemes as unite, removeFromTheme } from "../domain/theme-rules.ts";
import type { Theme, ThemeId } from "../domain/theme.ts";
import type { NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { gone, type Gone, type Needs } from "./needs.ts";
import { newTheme } from "./new-theme.ts";

type ChangeNeeds = Pick<Needs, "clock" | "ids" | "store">;
type Changed<T> = Promise<Result<T, Gone | NotKept | { readonly kind: "empty" }>>;

/** Puts a note in a theme, by the person's own choice; a label that no theme has makes a new one. */
export const assignTheme =
  ({ clock, ids, store }: ChangeNeeds) =>
  (captureId: CaptureId, chosen: ThemeId | { readonly label: string }): Changed<Theme> =>
    store.write<Theme, Gone | { readonly kind: "empty" }>(async () => {
      const capture = await store.captures.get(captureId);
      if (!capture) return err(gone);
      const theme =
        typeof chosen === "string"
          ? await store.themes.get(chosen)
          : await themeNamed({ clock, ids, store }, chosen.label);
      if (!theme) return err(typeof chosen === "string" ? gone : { kind: "empty" });
      const grown = { ...addToTheme(theme, capture, stemsOf(capture.text)), updatedAt: clock.now() };
      await store.themes.put(grown);
      if (capture.leftLoose) {
        const { leftLoose: _leftLoose, ...placed } = capture;
        await store.captures.put({ ...placed, updatedAt: clock.now() });
      }
      return ok(grown);
    });

/** Takes a note out of a theme. */
export const unassignTheme =
  ({ clock, store }: ChangeNeeds) =>
  (captureId: CaptureId, themeId: ThemeId): Changed<null> =>
    store.write<null, Gone>(async () => {
      const theme = await store.themes.get(themeId);
      if (!theme) return err(gone);
      await store.themes.put({ ...removeFromTheme(theme, captureId), updatedAt: clock.now() });
      return ok(null);
    });

interface Suggestion {
  readonly label: string;
  readonly keywords: readonly string[];
  readonly captureIds: readonly CaptureId[];
  readonly origin?: "rules" | "ai";
}

/** Makes a theme of what the coach suggested, under the label the person gave it. */
export const acceptSuggestion =
  (needs: ChangeNeeds) =>
  (suggestion: Suggestion, label: string): Changed<Theme> =>
    needs.store.write<Theme, { readonly kind: "empty" }>(async () => {
      if (!label.trim()) return err({ kind: "empty" });
      const theme = suggestedTheme(needs, suggestion, label.trim(), "accepted");
      await needs.store.themes.put(theme);
      return ok(theme);
    });

/** Remembers that these notes are no theme, so that the suggestion does not come back. */
export const rejectSuggestion =
  (needs: ChangeNeeds) =>
  (suggestion: Suggestion): Changed<null> =>
    needs.store.write(async () => {
      await needs.store.themes.put(suggestedTheme(needs, suggestion, suggestion.label, "retired"));
      return ok(null);
    });

interface ThemeChange {
  readonly label?: string;
  readonly domains?: { readonly [key in Domain]?: boolean };
  readonly challenges?: { readonly [key in Challenge]?: boolean };
  readonly state?: "accepted" | "retired";
}

/** Renames a theme, places it in its domains and challenges, retires it or takes it back. */
export const editTheme =
  ({ clock, store }: ChangeNeeds) =>
  (themeId: ThemeId, { label, domains = {}, challenges = {}, state }: ThemeChange): Changed<Theme> =>
    store.write<Theme, Gone | { readonly kind: "empty" }>(async () => {
      const theme = await store.themes.get(themeId);
      if (!theme) return err(gone);
      if (label !== undefined && !label.trim()) return err({ kind: "empty" });
      const changed: Theme = {
        ...theme,
        ...(label && { label: label.trim() }),
        domains: setNamed(theme.domains, domains),
        challenges: setNamed(theme.challenges, challenges),
        ...(state && { state }),
        updatedAt: clock.now(),
      };
      await store.themes.put(changed);
      return ok(changed);
    });

/** Unites two themes: the notes and keywords of the first go to the second. */
export const mergeThemes =
  ({ clock, store }: ChangeNeeds) =>
  (from: ThemeId, into: ThemeId): Changed<Theme> =>
    store.write<Theme, Gone>(async () => {
      const [source, target] = [await store.themes.get(from), await store.themes.get(into)];
      if (!source || !target || from === into) return err(gone);
      const merged = unite(source, target);
      const now = clock.now();
      await store.themes.put({ ...merged.from, updatedAt: now });
      await store.themes.put({ ...merged.into, updatedAt: now });
      return ok(merged.into);
    });

/** Two windows that each choose another domain both get theirs: only the named ones change. */
const setNamed = <Key extends string>(
  chosen: { readonly [key in Key]?: true },
  named: { readonly [key in Key]?: boolean },
): { readonly [key in Key]?: true } => {
  const wanted = Object.entries<boolean | undefined>({ ...chosen, ...named }).filter(([, on]) => on);
  // Object.fromEntries forgets which keys it was given; they come from these two alone.
  return Object.fromEntries(wanted.map(([key]) => [key, true])) as { readonly [key in Key]?: true };
};

const themeNamed = async (needs: ChangeNeeds, typed: string): Promise<Theme | undefined> => {
  const label = typed.trim();
  if (!label) return undefined;
  const themes = await needs.store.themes.all();
  const known = themes.find((theme) => theme.state === "accepted" && theme.label.toLowerCase() === label.toLowerCase());
  return known ?? newTheme(needs, { label, origin: "user" });
};

const suggestedTheme = (
  needs: ChangeNeeds,
  { keywords, captureIds, origin = "rules" }: Suggestion,
  label: string,
  state: "accepted" | "retired",
): Theme => ({
  ...newTheme(needs, { label, origin }),
  keywords: Object.fromEntries(keywords.map((keyword) => [keyword, true])),
  captureIds: Object.fromEntries(captureIds.map((id) => [id, true])),
  state,
});
