import type { Capture } from "../../domain/capture.ts";
import type { ThemeSuggestion } from "../../coach-port.ts";
import { createGroupRounds, type GroupRounds } from "./group-rounds.ts";
import { readNote, type ReadNote } from "./read-note.ts";

/** Above this the weights of all stems have moved too far to go on with what was weighed before. */
const mostDrift = 1.01;

interface Seen {
  readonly captures: readonly Capture[];
  /** What was made of each. */
  readonly read: Map<Capture["id"], ReadNote>;
  readonly rounds: GroupRounds;
}

/**
 * Themes in notes that nobody placed: notes around one telling word, the group with most in common first, each note in
 * at most one. Own words only: what was copied from elsewhere does not make a theme. What was made of a note is kept, and
 * one note more at either end is added to what was found before.
 */
export const createThemeFinder = (): ((captures: readonly Capture[]) => readonly ThemeSuggestion[]) => {
  let seen: Seen | undefined;
  return (captures) => {
    seen = (seen && withOneMore(seen, captures)) ?? lookAtAll(captures, seen?.read);
    return seen.rounds.suggestions();
  };
};

/** The same, once. */
export const suggestThemes = (captures: readonly Capture[]): readonly ThemeSuggestion[] =>
  createThemeFinder()(captures);

/** Undefined when something else changed. */
const withOneMore = (seen: Seen, captures: readonly Capture[]): Seen | undefined => {
  const more = captures.length - seen.captures.length;
  if (more === 0) return areSame(seen.captures, captures, 0) ? seen : undefined;
  const [first, last] = [captures[0], captures.at(-1)];
  if (more !== 1 || !first || !last || seen.rounds.drift() > mostDrift) return undefined;
  if (areSame(seen.captures, captures, 0)) addOne(seen, last, "last");
  else if (areSame(seen.captures, captures, 1)) addOne(seen, first, "first");
  else return undefined;
  return { ...seen, captures };
};

const addOne = ({ read, rounds }: Seen, capture: Capture, where: "first" | "last"): void => {
  const note = readNote(capture);
  read.set(capture.id, note);
  rounds.add(note, where);
};

const lookAtAll = (captures: readonly Capture[], known?: ReadonlyMap<Capture["id"], ReadNote>): Seen => {
  const rounds = createGroupRounds();
  const notes = captures.map((capture) => {
    const note = known?.get(capture.id);
    return note && isSame(note.capture, capture) ? { ...note, capture } : readNote(capture);
  });
  rounds.addAll(notes);
  return { captures, rounds, read: new Map(notes.map((note) => [note.capture.id, note])) };
};

/** Whether all of these are among the others, in their order, so far from the first. */
const areSame = (notes: readonly Capture[], others: readonly Capture[], shift: number): boolean => {
  // A plain loop: with a function for each of ten thousand notes it takes five times as long.
  for (let at = 0; at < notes.length; at += 1) if (!isSame(notes[at], others[at + shift])) return false;
  return true;
};

const isSame = (note: Capture | undefined, other: Capture | undefined): boolean =>
  note === other || (note?.id === other?.id && note?.updatedAt === other?.updatedAt);
