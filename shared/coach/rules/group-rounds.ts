import type { ThemeSuggestion } from "../../coach-port.ts";
import { describeGroup } from "./describe-group.ts";
import { createNoteGroups, type Group } from "./note-groups.ts";
import type { ReadNote } from "./read-note.ts";
import { copyOf, heaviest, noWeights, setWeight, weightOf, type Weighed } from "./weighed.ts";

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
  /** The stems that its notes share. */
  readonly shared: readonly number[];
  readonly suggestion: ThemeSuggestion;
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

  const isTooCommon = (size: number): boolean => all.length >= fewNotes && size > all.length * commonPart;

  const weighAnew = (weighed: Weighed, stem: number, round: number): void => {
    // With more notes it may be common no longer, so it stays among those that are looked at.
    if (isTooCommon(groups.sizeAround(stem, round))) setWeight(weighed, stem, { score: Infinity, shared: 0, close: 0 });
    else setWeight(weighed, stem, groups.weigh(stem, round), drift);
  };
  /** Says only what the groups of this note can weigh at most. */
  const raise = (weighed: Weighed, note: number, round: number): void => {
    for (const stem of groups.stemsOf(note)) {
      const most = groups.weighWith(note, stem, round, weightOf(weighed, stem, drift));
      if (!most) weighAnew(weighed, stem, round);
      else {
        setWeight(weighed, stem, most, drift);
        weighed.atMost.add(stem);
      }
    }
  };
  /** Looks closely only at groups that may still be the strongest. */
  const strongest = (weighed: Weighed, round: number): Group | undefined => {
    const looked = new Set<number>();
    let best: Group | undefined;
    for (;;) {
      const next = heaviest(weighed, looked, ((best?.score ?? 0) / drift) * nearly);
      if (next === undefined) return best;
      if (weighed.atMost.has(next)) {
        weighAnew(weighed, next, round);
        continue;
      }
      looked.add(next);
      if (isTooCommon(groups.sizeAround(next, round))) continue;
      const group = groups.around(next, round);
      weighed.scores[next] = (group?.score ?? 0) / drift;
      if (group && (!best || isBefore(group, best))) best = group;
    }
  };
  const isBefore = (a: Group, b: Group): boolean =>
    a.score > b.score || (a.score === b.score && (groups.stems[a.core] ?? "") < (groups.stems[b.core] ?? ""));

  const roundOf = (weighed: Weighed, group: Group, known: Round | undefined): Round => {
    const same = rounds.find((one) => isSame(one.group.notes, group.notes));
    if (same) return { ...same, weighed, group };
    const notes = group.notes.flatMap((note) => all[note] ?? []);
    return { weighed, group, ...describeGroup(groups, group.notes, notes, known?.shared ?? []) };
  };
  /**
   * What was weighed for a round before stands, but for groups with notes that are left for it now and were not, or were and
   * are not.
   */
  const run = (added: readonly number[]): void => {
    const moved = new Set(added);
    const made: Round[] = [];
    for (const { group } of rounds) groups.free(group.notes);
    while (made.length < mostSuggestions) {
      const round = made.length;
      const [known, last] = [rounds[round], made.at(-1)];
      const weighed = known?.weighed ?? (last ? copyOf(last.weighed) : noWeights());
      const touched = known || !last ? [...moved] : last.group.notes;
      const [only] = touched;
      if (known && touched.length === 1 && only === added[0] && only !== undefined) raise(weighed, only, round);
      else for (const stem of stemsOf(touched)) weighAnew(weighed, stem, round);
      const group = strongest(weighed, round);
      if (!group) break;
      groups.take(group.notes, round);
      for (const note of [...(known?.group.notes ?? []), ...group.notes]) if (!moved.delete(note)) moved.add(note);
      made.push(roundOf(weighed, group, known));
    }
    rounds = made;
  };
  const stemsOf = (notes: readonly number[]): ReadonlySet<number> => {
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
      const added = notes.map((note) => addOne(note, "last"));
      groups.weighStems(all.length);
      run(added);
    },
    add: (note, where) => {
      // No weight is under log 2, and none grows by more than 1 / total.
      drift *= 1 + 1 / (all.length * Math.LN2);
      const added = addOne(note, where);
      groups.weighStems(all.length);
      run([added]);
    },
    suggestions: () => rounds.map(({ suggestion }) => suggestion),
    drift: () => drift,
  };
};

const isSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((note, at) => note === others[at]);
