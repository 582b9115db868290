/** Words of changes that promise, in Dutch and English: verbs and comparisons that fit any proposal whatever. */
const vague = new RegExp(
  [
    String.raw`(?:optimaliser|verbeter|professionaliser|stroomlijn|efficiënter|borg)\w*`,
    String.raw`betere?|bewustwording|meer (?:aandacht|afstemming|communicatie|samenwerking)`,
    String.raw`(?:optimi[sz]|improv|streamlin|enhanc|leverag)\w*|more efficient(?:ly)?`,
    String.raw`better|awareness|more (?:alignment|attention|collaboration|communication)`,
  ]
    .map((words) => String.raw`\b(?:${words})(?!\p{L})`)
    .join("|"),
  "iu",
);

/** Signs that a change is concrete after all: a number, a moment, or somebody who does it at that moment. */
const concrete = new RegExp(
  [
    String.raw`\d`,
    String.raw`\b(?:vanaf|elke|iedere|wekelijks|dagelijks|maandelijks|morgen|zodra|voordat|wie)\b`,
    String.raw`\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week)\b`,
    String.raw`\b(?:every|each|weekly|daily|monthly|tomorrow|as soon as|before|whoever|starting)\b`,
    String.raw`\b(?:(?:mon|tues|wednes|thurs|fri)day|next week)s?\b`,
  ].join("|"),
  "iu",
);

/** Whether a change only promises ("better communication") and names no moment, number or doer. */
export const isVague = (change: string): boolean => vague.test(change) && !concrete.test(change);
