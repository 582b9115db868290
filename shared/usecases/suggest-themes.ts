import type { Theme } from "../domain/theme.ts";
import type { ThemeSuggestion } from "../coach-port.ts";
import type { Needs } from "./needs.ts";

/** Reading more notes than this would make the overview slow, and old loose notes tell little. */
const mostNotes = 1_000;

/** Suggestions over the newest 1,000 notes without a theme; what was rejected before does not come back. */
export const suggestThemes = async ({ store, coach }: Pick<Needs, "store" | "coach">, themes: readonly Theme[]) => {
  const placed = new Set(
    themes.filter(({ state }) => state === "accepted").flatMap(({ captureIds }) => Object.keys(captureIds)),
  );
  const rejected = themes.filter(({ state, origin }) => state === "retired" && origin !== "user");
  const newest = (await store.captures.timeline()).filter(({ id }) => !placed.has(id)).slice(0, mostNotes);
  const loose = (await store.captures.many(newest.map(({ id }) => id))).filter(({ leftLoose }) => !leftLoose);
  const dayOf = new Map(loose.map(({ id, day }) => [id, day]));
  const { suggestThemes: suggest } = await coach();
  return suggest(loose)
    .filter((suggestion) => !rejected.some((theme) => isMostlyIn(suggestion, theme)))
    .map((suggestion) => ({ ...suggestion, days: new Set(suggestion.captureIds.map((id) => dayOf.get(id))).size }));
};

const isMostlyIn = ({ captureIds }: ThemeSuggestion, theme: Theme): boolean =>
  captureIds.filter((id) => theme.captureIds[id]).length * 2 >= captureIds.length;
