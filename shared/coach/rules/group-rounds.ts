import type { ThemeSuggestion } from "../../coach-port.ts";
import { describeGroup, type GroupDescription } from "./describe-group.ts";
import { createNoteGroups, type Group, type GroupWeight } from "./note-groups.ts";
import type { ReadNote } from "./read-note.ts";
import { createWeighed, type Weighed } from "./weighed.ts";

const mostSuggestions = 7;

/** A stem that stands in more than this part of the notes is what all of somebody's work is about, not a theme. */
const commonPart = 0.5;

/** Below this many notes every stem is common; the part above says nothing yet. */
const fewNotes = 8;

/** What dividing, multiplying and adding in another order may lose. */
const nearly = 1 - 1e-9;

/** One suggestion: what the groups weighed among the notes that were left for it, and which was the strongest. */
interface Round {
  /** What a group scores now is at most this times the drift. */
  readonly weighed: Weighed;
  readonly group: Group;
  /** What the group scores now is at least this. */
  readonly least: number;
  readonly description: GroupDescription;
  readonly suggestion: ThemeSuggestion;
}

interface Added {
  readonly number: number;
  readonly note: ReadNote;
  readonly where: "first" | "last";
}

/**
 * The strongest group, then the strongest of what is left, and so on. After a group was taken only those are weighed anew
 * that shared a note with it. After a note was added its own groups weigh a little more, which needs no counting, and only
 * those are counted anew that have a note which is in another group by now.
 */
export interface GroupRounds {
  addAll(notes: readonly ReadNote[]): void;
  add(note: ReadNote, where: "first" | "last"): void;
  suggestions(): readonly ThemeSuggestion[];
  /** How many times what it was when it was weighed a group can weigh by now, because there are more notes. */
  drift(): number;
}

/** Without a note in it. */
export const createGroupRounds = (): GroupRounds => {
  const groups = createNoteGroups();
  const all: ReadNote[] = [];
  let rounds: readonly Round[] = [];
  let drift = 1;

  const isTooCommon = (stem: number, round: number): boolean =>
    all.length >= fewNotes && groups.isLarger(stem, round, all.length * commonPart);

  const withoutDrift = (weight: GroupWeight): GroupWeight => ({
    ...weight,
    score: weight.score / drift,
    shared: weight.shared / drift,
  });
  /** Looks closely at one group, and keeps what it weighs. */
  const look = (weighed: Weighed, stem: number, round: number): Group | undefined => {
    // With more notes it may be common no longer, so it stays among those that are looked at.
    const isCommon = isTooCommon(stem, round);
    const group = isCommon ? undefined : groups.around(stem, round);
    const weight = group ?? { score: isCommon ? Infinity : 0, shared: 0, size: 0, close: 0 };
    weighed.set(stem, withoutDrift(weight));
    return group;
  };
  /** Says only what the groups of this note can weigh at most. */
  const raise = (weighed: Weighed, note: number, round: number): void => {
    for (const stem of groups.stemsOf(note)) {
      const before = weighed.of(stem);
      const most = groups.weighWith(note, stem, { ...before, shared: before.shared * drift });
      if (most) weighed.set(stem, withoutDrift(most));
      else look(weighed, stem, round);
    }
  };
  /** Looks closely only at groups that may still be the strongest. */
  const strongest = (weighed: Weighed, round: number): Group | undefined => {
    const looked = new Set<number>();
    let best: Group | undefined;
    for (;;) {
      const next = weighed.heaviest(looked, ((best?.score ?? 0) / drift) * nearly);
      if (next === undefined) return best;
      looked.add(next);
      const group = look(weighed, next, round);
      if (group && (!best || isBefore(group, best))) best = group;
    }
  };
  /** Groups that weigh the same differ in their last digits by how that was added up: then their word decides. */
  const isBefore = (a: Group, b: Group): boolean => {
    if (a.score * nearly > b.score) return true;
    if (b.score * nearly > a.score) return false;
    return (groups.stems[a.core] ?? "") < (groups.stems[b.core] ?? "");
  };

  /** Whether the group that was the strongest is so without a closer look: no other weighs as much. */
  const stays = ({ weighed, group, least }: Round, round: number): boolean => {
    // The eighth note is one with which a word can be too common.
    if (isTooCommon(group.core, round)) return false;
    const mayBe = weighed.atLeast((least / drift) * nearly);
    return mayBe.every((stem) => stem === group.core || (look(weighed, stem, round)?.score ?? 0) < least * nearly);
  };
  const describe = (
    { notes }: Group,
    known: Round | undefined,
    added: Added | undefined,
  ): Pick<Round, "description" | "suggestion"> => {
    const same = rounds.find((one) => isSame(one.group.notes, notes));
    if (same) return { description: same.description, suggestion: same.suggestion };
    if (added && known && isOneMore(known.group.notes, notes, added.number)) {
      known.description.add(added.number, added.note, added.where);
      return { description: known.description, suggestion: known.description.suggestion() };
    }
    const read = notes.flatMap((number) => all[number] ?? []);
    const description = describeGroup(groups, notes, read);
    return { description, suggestion: description.suggestion() };
  };
  /** Weighs for this round what has to be weighed anew; answers the round when it is known to stay as it was. */
  const weighKnown = (
    known: Round,
    round: number,
    moved: ReadonlySet<number>,
    added: Added | undefined,
  ): Round | undefined => {
    const { weighed } = known;
    const [only] = moved;
    if (!added || moved.size > 1 || (moved.size === 1 && only !== added.number)) {
      for (const stem of stemsOf(moved)) look(weighed, stem, round);
      return undefined;
    }
    const isIn = moved.size === 1;
    if (isIn) raise(weighed, added.number, round);
    if (isIn && groups.stemsOf(added.number).includes(known.group.core)) return undefined;
    const least = known.least - groups.lossBy(added.number, known.group.notes.length);
    const stayed = { ...known, least };
    return stays(stayed, round) ? stayed : undefined;
  };
  /**
   * What was weighed for a round before stands, but for groups with notes that are left for it now and were not, or were and
   * are not.
   */
  const run = (added?: Added): void => {
    const moved = new Set(added && [added.number]);
    const made: Round[] = [];
    for (const { group } of rounds) groups.free(group.notes);
    while (made.length < mostSuggestions) {
      const round = made.length;
      const [known, last] = [rounds[round], made.at(-1)];
      const weighed = known?.weighed ?? last?.weighed.copy() ?? createWeighed();
      const stayed = known && weighKnown(known, round, moved, added);
      if (!known) for (const stem of last ? stemsOf(last.group.notes) : groups.stems.keys()) look(weighed, stem, round);
      const group = stayed?.group ?? strongest(weighed, round);
      if (!group) break;
      groups.take(group.notes, round);
      made.push(stayed ?? { weighed, group, least: group.score, ...describe(group, known, added) });
      if (stayed || !known) continue;
      for (const note of difference(known.group.notes, group.notes, added?.number))
        if (!moved.delete(note)) moved.add(note);
    }
    rounds = made;
  };
  const stemsOf = (notes: Iterable<number>): ReadonlySet<number> => {
    const stems = new Set<number>();
    for (const note of notes) for (const stem of groups.stemsOf(note)) stems.add(stem);
    return stems;
  };
  const addOne = (note: ReadNote, where: "first" | "last"): number => {
    all.push(note);
    return groups.add(note.capture, note.words, where);
  };

  return {
    addAll: (notes) => {
      for (const note of notes) addOne(note, "last");
      groups.weighStems();
      run();
    },
    add: (note, where) => {
      // No weight is under log 2, and none grows by more than 1 / total.
      drift *= 1 + 1 / (all.length * Math.LN2);
      const number = addOne(note, where);
      groups.weighStems();
      run({ number, note, where });
    },
    suggestions: () => rounds.map(({ suggestion }) => suggestion),
    drift: () => drift,
  };
};

const isSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((note, at) => note === others[at]);

/** Whether these are the same, but for one that came before or after them. */
const isOneMore = (before: readonly number[], now: readonly number[], added: number): boolean => {
  if (now.length !== before.length + 1) return false;
  const shift = now[0] === added ? 1 : 0;
  return (shift === 1 || now.at(-1) === added) && before.every((note, at) => note === now[at + shift]);
};

/** What is in one of both alone. */
const difference = (before: readonly number[], now: readonly number[], added: number | undefined): Iterable<number> => {
  if (isSame(before, now)) return [];
  if (added !== undefined && isOneMore(before, now, added)) return [added];
  const found = new Set(before);
  for (const note of now) if (!found.delete(note)) found.add(note);
  return found;
};
