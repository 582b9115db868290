import type { Capture, CaptureId } from "../domain/capture.ts";
import type { ThemeId } from "../domain/theme.ts";
import type { KnownTheme, ThemeChip } from "../coach-port.ts";
import type { Needs } from "./needs.ts";

type OfferNeeds = Pick<Needs, "store" | "coach">;

/** Notes of a theme that a note is compared with: the newest ones tell enough. */
const comparedNotes = 30;

/** For each of these notes that has no theme and was not left loose: the two themes that may fit. */
export const offerThemes = ({ store, coach }: OfferNeeds) => {
  const knownThemes = keepKnown({ store, coach });
  return async (
    ids: readonly CaptureId[],
  ): Promise<readonly { readonly id: CaptureId; readonly chips: readonly ThemeChip[] }[]> => {
    const [captures, named] = await Promise.all([store.captures.many(ids), store.themes.named(ids)]);
    const isAsking = ({ id, leftLoose }: Capture): boolean => !leftLoose && !named.has(id);
    const known = captures.some(isAsking) ? await knownThemes() : [];
    const { offerThemes: offer } = await coach();
    return captures.map((note) => ({ id: note.id, chips: isAsking(note) ? offer(note, known) : [] }));
  };
};

interface Kept {
  readonly known: Promise<KnownTheme | undefined>;
  /** The notes it was made from; none until they are read. */
  readonly from: Set<string>;
}

/** The accepted themes, each made ready once for as long as neither it nor a note that it was made from changes. */
const keepKnown = ({ store, coach }: OfferNeeds): (() => Promise<readonly KnownTheme[]>) => {
  const kept = new Map<ThemeId, Kept>();
  const make = async (id: ThemeId, from: Set<string>): Promise<KnownTheme | undefined> => {
    // One theme a turn: what somebody does meanwhile goes first.
    await new Promise((settle) => void setTimeout(settle));
    const theme = await store.themes.get(id);
    if (!theme) return undefined;
    // ULIDs sort by time, so the last ids are the newest notes.
    const newest = Object.keys(theme.captureIds).sort().slice(-comparedNotes);
    const notes = await store.captures.many(newest);
    newest.forEach((note) => from.add(note));
    return (await coach()).knowTheme(theme, notes);
  };
  const know = async (id: ThemeId): Promise<KnownTheme | undefined> => {
    const from = kept.get(id)?.from ?? new Set<string>();
    const known = kept.get(id)?.known ?? make(id, from);
    kept.set(id, { known, from });
    known.catch(() => kept.delete(id));
    return known;
  };

  store.subscribe(({ changes }) => {
    for (const { table, ids } of changes) {
      for (const [id, { from }] of [...kept]) {
        if (table === "themes" ? !ids || ids.includes(id) : table === "captures" && isMadeFrom(from, ids))
          kept.delete(id);
      }
    }
  });

  return async () => {
    const accepted = await store.themes.acceptedIds();
    const wanted = new Set(accepted);
    for (const id of [...kept.keys()]) if (!wanted.has(id)) kept.delete(id);
    const known: (KnownTheme | undefined)[] = [];
    for (const id of accepted) known.push(await know(id));
    return known.filter((theme) => theme !== undefined);
  };
};

/** What is still being read may have been read too early. */
const isMadeFrom = (from: ReadonlySet<string>, changed: readonly string[] | undefined): boolean =>
  !changed || from.size === 0 || changed.some((id) => from.has(id));
