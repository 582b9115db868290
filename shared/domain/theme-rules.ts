import { err, ok, type Result } from "../result.ts";
import type { Capture, CaptureId } from "./capture.ts";
import { leastDays, leastNotes, type Theme } from "./theme.ts";

/** Where a theme can go from where it is; a retired one can be taken back. */
export const themeMoves: { readonly [from in Theme["state"]]: readonly Theme["state"][] } = {
  suggested: ["accepted", "retired"],
  accepted: ["merged", "retired"],
  merged: [],
  retired: ["accepted"],
};

export type ThemeRefusal = {
  readonly kind: "notFrom";
  readonly from: Theme["state"];
  readonly to: Theme["state"];
};

/** Whether these notes are enough for a suggestion: three notes on two days. */
export const canSuggest = (captures: readonly Pick<Capture, "day">[]): boolean =>
  captures.length >= leastNotes && new Set(captures.map(({ day }) => day)).size >= leastDays;

/** The theme as a person's own; its domains are asked once, at this moment. */
export const acceptTheme = (theme: Theme, domains: Theme["domains"] = theme.domains): Result<Theme, ThemeRefusal> =>
  moveTheme({ ...theme, domains }, "accepted");

/** The theme laid aside: a suggestion that was refused, or a theme that is over. Its notes stay with it. */
export const retireTheme = (theme: Theme): Result<Theme, ThemeRefusal> => moveTheme(theme, "retired");

/** Puts a note in a theme by a person's choice; its stems become keywords, and only this way do keywords grow. */
export const addToTheme = (theme: Theme, capture: Pick<Capture, "id">, stems: readonly string[]): Theme =>
  addAllToTheme(theme, [capture], stems);

/** As `addToTheme`, for many notes at once: an import can bring ten thousand with one tag. */
export const addAllToTheme = (
  theme: Theme,
  captures: readonly Pick<Capture, "id">[],
  stems: Iterable<string>,
): Theme => ({
  ...theme,
  captureIds: { ...theme.captureIds, ...Object.fromEntries(captures.map(({ id }) => [id, true as const])) },
  keywords: { ...theme.keywords, ...Object.fromEntries([...stems].map((stem) => [stem, true as const])) },
});

/** Takes a note out of a theme; keywords stay, they were once accepted. */
export const removeFromTheme = (theme: Theme, captureId: CaptureId): Theme => {
  const { [captureId]: _removed, ...captureIds } = theme.captureIds;
  return { ...theme, captureIds };
};

/** Takes an erased note out of a theme, with every keyword that none of its other notes has. */
export const eraseFromTheme = (
  theme: Theme,
  captureId: CaptureId,
  erased: readonly string[],
  others: ReadonlySet<string>,
): Theme => {
  const gone = new Set(erased.filter((stem) => !others.has(stem)));
  const keywords = Object.entries(theme.keywords).filter(([stem]) => !gone.has(stem));
  return { ...removeFromTheme(theme, captureId), keywords: Object.fromEntries(keywords) };
};

/** Unites two themes: `into` gets the notes, keywords, domains and challenges of `from`, which stays as a signpost. */
export const mergeThemes = (from: Theme, into: Theme): { readonly from: Theme; readonly into: Theme } => ({
  from: { ...from, state: "merged", mergedInto: into.id },
  into: {
    ...into,
    captureIds: { ...from.captureIds, ...into.captureIds },
    keywords: { ...from.keywords, ...into.keywords },
    domains: { ...from.domains, ...into.domains },
    challenges: { ...from.challenges, ...into.challenges },
  },
});

const moveTheme = (theme: Theme, to: Theme["state"]): Result<Theme, ThemeRefusal> =>
  themeMoves[theme.state].includes(to) ? ok({ ...theme, state: to }) : err({ kind: "notFrom", from: theme.state, to });
