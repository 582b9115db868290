import type { Capture } from "../../domain/capture.ts";
import type { StemmedWord } from "../../domain/stems.ts";
import type { ThemeSuggestion } from "../../coach-port.ts";
import { labelOf } from "./label-of.ts";
import { createNoteGroups, type Group, type SeenNote } from "./note-groups.ts";

const mostSuggestions = 7;

/** A stem that stands in more than this part of the notes is what all of somebody's work is about, not a theme. */
const commonPart = 0.5;

/** Below this many notes every stem is common; the part above says nothing yet. */
const fewNotes = 8;

/** What dividing and multiplying may lose. */
const nearly = 1 - 1e-12;

/** One suggestion: what the groups weighed among the notes that were left for it, and which was the strongest. */
interface Round {
  /** By stem; what it weighs now is at most this times the drift. */
  readonly weighed: number[];
  readonly group: Group;
  readonly suggestion: ThemeSuggestion;
}

/**
 * The strongest group, then the strongest of what is left, and so on. After a group was taken only those are weighed anew
 * that shared a note with it; after a note was added only those that it is in.
 */
export interface GroupRounds {
  addAll(captures: readonly Capture[], words: readonly (readonly StemmedWord[])[]): readonly SeenNote[];
  add(capture: Capture, words: readonly StemmedWord[], where: "first" | "last"): SeenNote;
  suggestions(): readonly ThemeSuggestion[];
  /** How many times what it was when it was weighed a group can weigh by now, because there are more notes. */
  drift(): number;
}

/** Without a note in it. */
export const createGroupRounds = (): GroupRounds => {
  const groups = createNoteGroups();
  const all: SeenNote[] = [];
  let rounds: readonly Round[] = [];
  let drift = 1;

  const isTooCommon = ({ size }: Group): boolean => all.length >= fewNotes && size > all.length * commonPart;

  /** Weighs the groups of these stems anew. */
  const weighAnew = (weighed: number[], stems: Iterable<number>, round: number): void => {
    for (const stem of stems) weighed[stem] = (groups.around(stem, round)?.score ?? 0) / drift;
  };
  /** Looks closely only at groups that may still be the strongest. */
  const strongest = (weighed: number[], round: number): Group | undefined => {
    const looked = new Set<number>();
    let best: Group | undefined;
    for (;;) {
      const next = heaviest(weighed, looked, ((best?.score ?? 0) / drift) * nearly);
      if (next === undefined) return best;
      looked.add(next);
      const group = groups.around(next, round);
      weighed[next] = (group?.score ?? 0) / drift;
      if (group && !isTooCommon(group) && (!best || isBefore(group, best))) best = group;
    }
  };
  const isBefore = (a: Group, b: Group): boolean =>
    a.score > b.score || (a.score === b.score && (groups.stems[a.core] ?? "") < (groups.stems[b.core] ?? ""));

  const describe = ({ notes }: Group): ThemeSuggestion => {
    const shared = groups
      .count(notes)
      .filter(([, count]) => count >= 2)
      .map(([stem, count]) => [groups.stems[stem] ?? "", count] as const)
      // Stems of most notes first; of equals the longest, which tells most.
      .sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length || (a < b ? -1 : 1))
      .map(([stem]) => stem);
    const words = notes.flatMap((note) => note.words);
    return { label: labelOf(shared, words), keywords: shared, captureIds: notes.map(({ capture }) => capture.id) };
  };

  /** The rounds that come out as before keep what was weighed in them; from the first other one on they are made anew. */
  const run = (added?: SeenNote): void => {
    const before = rounds;
    const made: Round[] = [];
    let holds = added !== undefined;
    while (made.length < mostSuggestions) {
      const round = made.length;
      const known = holds ? before[round] : undefined;
      const last = made.at(-1);
      const weighed = known?.weighed ?? (last ? [...last.weighed] : []);
      if (known && added && added.taken >= round) weighAnew(weighed, added.stems, round);
      else if (!known) weighAnew(weighed, last ? stemsOf(last.group.notes) : groups.stems.keys(), round);
      const group = strongest(weighed, round);
      if (!group) break;
      if (known && !isSameBut(added, known.group, group)) {
        holds = false;
        for (const note of all) if (note.taken >= round) note.taken = Infinity;
      }
      for (const note of group.notes) note.taken = round;
      const isSame = known?.group.notes.length === group.notes.length && holds;
      made.push({ weighed, group, suggestion: isSame ? known.suggestion : describe(group) });
    }
    for (const note of all) if (note.taken >= made.length) note.taken = Infinity;
    rounds = made;
  };

  return {
    addAll: (captures, words) => {
      all.push(...captures.map((capture, at) => groups.add(capture, words[at] ?? [], "last")));
      groups.weighStems(all.length);
      run();
      return [...all];
    },
    add: (capture, words, where) => {
      const note = groups.add(capture, words, where);
      // No weight is under log 2, and none grows by more than 1 / total.
      drift *= 1 + 1 / (all.length * Math.LN2);
      all[where === "first" ? "unshift" : "push"](note);
      groups.weighStems(all.length);
      run(note);
      return note;
    },
    suggestions: () => rounds.map(({ suggestion }) => suggestion),
    drift: () => drift,
  };
};

/** The stem that weighs most of those that were not looked at; undefined when none weighs as much as `least`. */
const heaviest = (weighed: readonly number[], looked: ReadonlySet<number>, least: number): number | undefined => {
  let found: number | undefined;
  let most = Math.max(least, Number.MIN_VALUE);
  for (let stem = 0; stem < weighed.length; stem += 1) {
    const weight = weighed[stem] ?? 0;
    if ((weight > most || (weight === most && found === undefined)) && !looked.has(stem))
      [found, most] = [stem, weight];
  }
  return found;
};

const stemsOf = (notes: readonly SeenNote[]): ReadonlySet<number> => new Set(notes.flatMap(({ stems }) => stems));

/** Whether these are the same notes, but for the one that was added. */
const isSameBut = (added: SeenNote | undefined, before: Group, now: Group): boolean => {
  const notes = now.notes.filter((note) => note !== added);
  return notes.length === before.notes.length && notes.every((note, at) => note === before.notes[at]);
};
