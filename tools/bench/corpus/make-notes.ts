import { kinds, type Kind } from "../../../shared/domain/capture.ts";
import { seeded, type Chance } from "../../faults/seeded.ts";
import { tags, vocabularyOf } from "./vocabulary.ts";
import { zipf } from "./zipf.ts";

/** One invented note, as somebody would have typed it at that moment. */
export interface CorpusNote {
  readonly text: string;
  readonly madeAt: string;
  readonly kind?: Kind;
}

/** The last moment of the corpus; it does not move, so that the same notes come out every day. */
export const corpusEnd = "2026-11-20T16:00:00.000Z";

/** Notes are spread over so many days before it. */
const days = 730;
const dayMs = 86_400_000;

/** So many invented notes in Dutch and English, oldest first. The same count and seed give the same notes. */
export const makeNotes = (count: number, seed = 1): readonly CorpusNote[] => {
  const chance = seeded(`corpus/${seed}`);
  const wordOf = { nl: zipf(vocabularyOf("nl")), en: zipf(vocabularyOf("en")) };
  const tagOf = zipf(tags);
  const step = (days * dayMs) / Math.max(count, 1);
  return Array.from({ length: count }, (_, at) => {
    const words = wordOf[chance.between(1, 5) <= 3 ? "nl" : "en"];
    const text = Array.from({ length: chance.between(6, 24) }, () => words(chance)).join(" ");
    const madeAt = new Date(Date.parse(corpusEnd) - Math.floor((count - at) * step)).toISOString();
    const ends = [...(chance.between(1, 10) <= 3 ? [`#${tagOf(chance)}`] : []), ...sensitivePart(chance, at)];
    return { text: [text, ...ends].join(" "), madeAt, ...(chance.between(1, 10) <= 4 && { kind: chance.pick(kinds) }) };
  });
};

/** One in a hundred holds something that the scan has to find. */
const sensitivePart = (chance: Chance, at: number): readonly string[] =>
  chance.between(1, 100) === 1 ? [`someone${at}@example.org`] : [];
