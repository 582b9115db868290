import type { Capture } from "../../domain/capture.ts";
import type { ThemeSuggestion } from "../../coach-port.ts";
import { createGroupRounds, type GroupRounds } from "./group-rounds.ts";
import { readNote, type ReadNote } from "./read-note.ts";

/** Above this the weights of all stems have moved too far to go on with what was weighed before. */
const mostDrift = 1.01;

interface Seen {
  readonly notes: readonly ReadNote[];
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
    seen = (seen && withOneMore(seen, captures)) ?? lookAtAll(captures, seen?.notes ?? []);
    return seen.rounds.suggestions();
  };
};

/** The same, once. */
export const suggestThemes = (captures: readonly Capture[]): readonly ThemeSuggestion[] =>
  createThemeFinder()(captures);

/** Undefined when something else changed. */
const withOneMore = ({ notes, rounds }: Seen, captures: readonly Capture[]): Seen | undefined => {
  const more = captures.length - notes.length;
  const areSame = (shift: number): boolean => notes.every((note, at) => isSame(note.capture, captures[at + shift]));
  if (more === 0) return areSame(0) ? { notes, rounds } : undefined;
  const [first, last] = [captures[0], captures.at(-1)];
  if (more !== 1 || !first || !last || rounds.drift() > mostDrift) return undefined;
  if (areSame(0)) {
    const note = readNote(last);
    rounds.add(note, "last");
    return { rounds, notes: [...notes, note] };
  }
  if (!areSame(1)) return undefined;
  const note = readNote(first);
  rounds.add(note, "first");
  return { rounds, notes: [note, ...notes] };
};

const lookAtAll = (captures: readonly Capture[], before: readonly ReadNote[]): Seen => {
  const known = new Map(before.map((note) => [note.capture.id, note]));
  const rounds = createGroupRounds();
  const notes = captures.map((capture) => {
    const note = known.get(capture.id);
    return note && isSame(note.capture, capture) ? { ...note, capture } : readNote(capture);
  });
  rounds.addAll(notes);
  return { rounds, notes };
};

const isSame = (note: Capture, other: Capture | undefined): boolean =>
  note === other || (note.id === other?.id && note.updatedAt === other.updatedAt);
