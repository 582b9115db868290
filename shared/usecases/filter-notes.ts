import type { CaptureId, Kind } from "../domain/capture.ts";
import type { Day, Domain } from "../domain/entity.ts";
import type { Theme, ThemeId } from "../domain/theme.ts";
import { withinDays } from "./day-runs.ts";
import type { Needs } from "./needs.ts";
import { themeNotes } from "./theme-notes.ts";

interface Filter {
  readonly text?: string;
  readonly kind?: Kind;
  readonly domain?: Domain | "loose";
  readonly themeId?: ThemeId;
  readonly from?: Day;
  readonly until?: Day;
}

/** Ids and days of the notes that pass the filter, newest first. */
export const filterNotes =
  ({ store }: Pick<Needs, "store">) =>
  async (filter: Filter, newest?: number): Promise<readonly { readonly id: CaptureId; readonly day: Day }[]> => {
    const { text, kind, domain, themeId, from, until } = filter;
    // The index of words knows the order, too: nobody reads the keys of all notes for those of a word.
    const entries = await (text?.trim() ? store.captures.search(text) : store.captures.timeline());
    const theme = themeId && (await store.themes.held(themeId));
    const placed = domain && placedIn(await acceptedThemes(store), domain);
    const found = withinDays(entries, from, until).filter(
      ({ id }) => (!theme || theme.ids.has(id)) && (!placed || placed(id)),
    );
    if (!kind) return found.slice(0, newest);

    // What kind a note has stands in the note alone: so this comes last, of those that passed everything else.
    const ids = found.map(({ id }) => id);
    const notes = await (theme
      ? themeNotes({ store }, ids, theme.tag, { from, until })
      : store.captures.thousands(ids));
    const ofKind = new Set<string>(notes.filter((note) => note.kind === kind).map(({ id }) => id));
    return found.filter(({ id }) => ofKind.has(id)).slice(0, newest);
  };

const acceptedThemes = async (store: Needs["store"]): Promise<readonly Theme[]> =>
  (await store.themes.all()).filter(({ state }) => state === "accepted");

const placedIn = (themes: readonly Theme[], domain: Domain | "loose"): ((id: CaptureId) => boolean) => {
  const holds =
    (id: CaptureId) =>
    (theme: Theme): boolean =>
      theme.captureIds[id] === true &&
      (domain === "loose" ? Object.keys(theme.domains).length > 0 : theme.domains[domain] === true);
  return (id) => themes.some(holds(id)) !== (domain === "loose");
};
