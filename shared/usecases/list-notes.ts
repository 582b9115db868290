import type { Capture, CaptureId, Kind } from "../domain/capture.ts";
import { localTime } from "../domain/days.ts";
import type { Day, Domain } from "../domain/entity.ts";
import type { Theme, ThemeId } from "../domain/theme.ts";
import type { Needs } from "./needs.ts";

interface Filter {
  readonly text?: string;
  readonly kind?: Kind;
  readonly domain?: Domain | "loose";
  readonly themeId?: ThemeId;
  readonly from?: Day;
  readonly until?: Day;
}

/** Notes of a theme that the chips are compared with: the newest ones tell enough. */
const comparedNotes = 30;

/** Ids and days of the notes that pass the filter, newest first. */
export const listTimeline =
  ({ store }: Pick<Needs, "store">) =>
  async (filter: Filter): Promise<readonly { readonly id: CaptureId; readonly day: Day }[]> => {
    const { text, kind, domain, themeId, from, until } = filter;
    const entries = (await store.captures.timeline()).filter(
      ({ day }) => (!from || day >= from) && (!until || day <= until),
    );
    const words = text?.trim() ? await store.captures.search(text) : undefined;
    const inTheme = themeId && new Set(Object.keys((await store.themes.get(themeId))?.captureIds ?? {}));
    const found = entries.filter(({ id }) => (!words || words.has(id)) && (!inTheme || inTheme.has(id)));
    if (!kind && !domain) return found;

    const captures = new Map(
      (await store.captures.many(found.map(({ id }) => id))).map((capture) => [capture.id, capture]),
    );
    const placed = domain && placedIn(await acceptedThemes(store), domain);
    return found.filter(({ id }) => (!kind || captures.get(id)?.kind === kind) && (!placed || placed(id)));
  };

/** The notes themselves, with their themes and, where none was chosen, the two that may fit. */
export const viewNotes =
  ({ store, coach }: Pick<Needs, "store" | "coach">) =>
  async (ids: readonly CaptureId[]) => {
    const captures = await store.captures.many(ids);
    const themes = (await store.themes.of(ids)).filter(({ state }) => state === "accepted");
    const themesOf = (capture: Capture): readonly Theme[] => themes.filter((theme) => theme.captureIds[capture.id]);
    const needsChips = captures.some((capture) => !capture.leftLoose && themesOf(capture).length === 0);
    const offered = needsChips ? await acceptedThemes(store) : [];
    const notesByTheme = await notesOf(store, offered);

    const { offerThemes } = await coach();
    return captures.map((capture) => {
      const own = themesOf(capture);
      return {
        capture,
        time: localTime(capture.createdAt, capture.utcOffset),
        themes: own.map(({ id, label }) => ({ id, label })),
        chips: capture.leftLoose || own.length > 0 ? [] : offerThemes(capture, offered, notesByTheme),
      };
    });
  };

const acceptedThemes = async (store: Needs["store"]): Promise<readonly Theme[]> =>
  (await store.themes.all()).filter(({ state }) => state === "accepted");

const notesOf = async (
  store: Needs["store"],
  themes: readonly Theme[],
): Promise<ReadonlyMap<ThemeId, readonly Capture[]>> => {
  const notes = await Promise.all(
    themes.map(async (theme) => {
      // ULIDs sort by time, so the last ids are the newest notes.
      const newest = Object.keys(theme.captureIds).sort().slice(-comparedNotes);
      return [theme.id, await store.captures.many(newest)] as const;
    }),
  );
  return new Map(notes);
};

const placedIn = (themes: readonly Theme[], domain: Domain | "loose"): ((id: CaptureId) => boolean) => {
  const holds =
    (id: CaptureId) =>
    (theme: Theme): boolean =>
      theme.captureIds[id] === true &&
      (domain === "loose" ? Object.keys(theme.domains).length > 0 : theme.domains[domain] === true);
  return (id) => themes.some(holds(id)) !== (domain === "loose");
};
