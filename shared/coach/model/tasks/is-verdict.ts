/** Words that give a score; fine where the proposal or a note itself is about one. Folded, as the words of the grounds are. */
const scores: ReadonlySet<string> = new Set(
  "score scores scoort scored cijfer cijfers rapportcijfer eindcijfer grade grades graded rating rated sterren stars beoordeling eindoordeel".split(
    " ",
  ),
);

const outOf = /\d+(?:[.,]\d+)?\s*(?:\/|uit|van de|out of|of)\s*(?:5|10|100)(?!\d)|[★⭐]/iu;

/** "Is approved", "ready to be decided": what only people may say. "Who has to approve this" is no approval. */
const approval = new RegExp(
  [
    "^(?:alles |everything )?(?:is )?(?:goedgekeurd|aangenomen|afgekeurd|akkoord|approved|adopted|accepted|rejected)(?!\\p{L})",
    "(?:is|zijn|was|wordt|word|werd|are|be|been)(?: \\p{L}+){0,2} (?:goedgekeurd|aangenomen|afgekeurd|akkoord|approved|adopted|accepted|rejected)(?!\\p{L})",
    "(?:ik|wij|we) (?:keur|keuren|ga|gaan) .{0,40}(?:goed|akkoord)(?!\\p{L})",
    "(?:^|[^\\p{L}])(?:i|we) (?:\\p{L}+ )?(?:approve|adopt|accept|reject|recommend)(?!\\p{L})",
    "klaar (?:om te (?:besluiten|beslissen)|voor (?:het |een )?(?:besluit|besluitvorming|beslissing))",
    "ready (?:to be (?:decided|adopted|approved)|for (?:a |the )?(?:decision|approval)|to decide|to go)",
    "(?:^|[.,;:] )(?:zeg|stem|say|vote) (?:gerust |dus |just )?(?:ja|voor|yes)(?!\\p{L})",
  ].join("|"),
  "iu",
);

/** Whether a text gives a score or a decision on the whole. `known` are the words of what was read. */
export const isVerdict = (text: string, known: ReadonlySet<string>): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return outOf.test(text) || approval.test(text) || words.some((word) => scores.has(word) && !known.has(word));
};
