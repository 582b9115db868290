import type { Theme } from "../domain/theme.ts";
import type { ThemeSuggestion } from "../ports.ts";
import type { Needs } from "./needs.ts";

/** Suggestions over notes without a theme; what was rejected before does not come back. */
export const suggestThemes = async ({ store, coach }: Pick<Needs, "store" | "coach">, themes: readonly Theme[]) => {
  const placed = new Set(
    themes.filter(({ state }) => state === "accepted").flatMap(({ captureIds }) => Object.keys(captureIds)),
  );
  const rejected = themes.filter(({ state, origin }) => state === "retired" && origin !== "user");
  const loose = (await store.captures.all()).filter(({ id, leftLoose }) => !leftLoose && !placed.has(id));
  const dayOf = new Map(loose.map(({ id, day }) => [id, day]));
  const { suggestThemes: suggest } = await coach();
  return suggest(loose)
    .filter((suggestion) => !rejected.some((theme) => isMostlyIn(suggestion, theme)))
    .map((suggestion) => ({ ...suggestion, days: new Set(suggestion.captureIds.map((id) => dayOf.get(id))).size }));
};

const isMostlyIn = ({ captureIds }: ThemeSuggestion, theme: Theme): boolean =>
  captureIds.filter((id) => theme.captureIds[id]).length * 2 >= captureIds.length;
