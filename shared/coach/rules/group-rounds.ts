import type { ThemeSuggestion } from "../../coach-port.ts";
import { describeGroup, type GroupDescription } from "./describe-group.ts";
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
  /** What the group scores now is at least this. */
  readonly least: number;
  readonly description: GroupDescription;
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

  /** Whether the group that was the strongest is so without a closer look: no other can weigh as much. */
  const stays = (weighed: Weighed, { group, least }: Pick<Round, "group" | "least">, round: number): boolean => {
    const looked = new Set([group.core]);
    for (;;) {
      const next = heaviest(weighed, looked, (least / drift) * nearly);
      if (next === undefined) return true;
      if (weighed.atMost.has(next)) weighAnew(weighed, next, round);
      else if (isTooCommon(groups.sizeAround(next, round))) looked.add(next);
      else return false;
    }
  };
  const readNotes = (numbers: readonly number[]): readonly ReadNote[] => numbers.flatMap((number) => all[number] ?? []);

  const describe = (
    { notes }: Group,
    known: Round | undefined,
    added: number | undefined,
  ): Pick<Round, "description" | "suggestion"> => {
    const same = rounds.find((one) => isSame(one.group.notes, notes));
    if (same) return same;
    const read = readNotes(notes);
    const isOneMore =
      known &&
      added !== undefined &&
      isSame(
        known.group.notes,
        notes.filter((note) => note !== added),
      );
    const note = added === undefined ? undefined : all[added];
    if (isOneMore && note) known.description.add(added, note);
    const description = isOneMore ? known.description : describeGroup(groups, notes, read);
    return { description, suggestion: description.suggestion(read) };
  };
  /** Weighs for this round what has to be weighed; the group that is known to stay, if any. */
  const weighRound = (
    weighed: Weighed,
    round: number,
    moved: ReadonlySet<number>,
    added: number | undefined,
  ): Round | undefined => {
    const known = rounds[round];
    const [only] = moved;
    if (!known || added === undefined || moved.size > 1 || (moved.size === 1 && only !== added)) {
      for (const stem of stemsOf(moved)) weighAnew(weighed, stem, round);
      return undefined;
    }
    const isIn = moved.size === 1;
    if (isIn) raise(weighed, added, round);
    if (isIn && groups.stemsOf(added).includes(known.group.core)) return undefined;
    const least = known.least - groups.lossBy(added, known.group.notes.length);
    return stays(weighed, { group: known.group, least }, round) ? { ...known, least } : undefined;
  };
  /**
   * What was weighed for a round before stands, but for groups with notes that are left for it now and were not, or were and
   * are not.
   */
  const run = (fresh: readonly number[], added?: number): void => {
    const moved = new Set(fresh);
    const made: Round[] = [];
    for (const { group } of rounds) groups.free(group.notes);
    while (made.length < mostSuggestions) {
      const round = made.length;
      const [known, last] = [rounds[round], made.at(-1)];
      const weighed = known?.weighed ?? (last ? copyOf(last.weighed) : noWeights());
      const stayed = weighRound(weighed, round, known || !last ? moved : new Set(last.group.notes), added);
      const group = stayed?.group ?? strongest(weighed, round);
      if (!group) break;
      groups.take(group.notes, round);
      made.push(stayed ?? { weighed, group, least: group.score, ...describe(group, known, added) });
      if (!known) continue;
      const before = new Set(known.group.notes);
      const changed = [
        ...known.group.notes.filter((note) => !groups.isTaken(note, round)),
        ...group.notes.filter((note) => !before.has(note)),
      ];
      for (const note of stayed ? [] : changed) if (!moved.delete(note)) moved.add(note);
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
      const added = notes.map((note) => addOne(note, "last"));
      groups.weighStems(all.length);
      run(added);
    },
    add: (note, where) => {
      // No weight is under log 2, and none grows by more than 1 / total.
      drift *= 1 + 1 / (all.length * Math.LN2);
      const added = addOne(note, where);
      groups.weighStems(all.length);
      run([added], added);
    },
    suggestions: () => rounds.map(({ suggestion }) => suggestion),
    drift: () => drift,
  };
};

const isSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((note, at) => note === others[at]);
