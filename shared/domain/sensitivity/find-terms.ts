import { findAll, type FoundRange } from "./found-range.ts";

/** Words that stand for a kind of sensitive data, so that somebody looks at what is around them. */
export const findTerms = (text: string): readonly FoundRange[] => patterns.flatMap((pattern) => findAll(text, pattern));

const patterns: readonly RegExp[] = [
  /(?<![\p{L}\d-])(?:BSN(?:['’]s|-nummers?)?|burgerservicenummers?|social security numbers?|SSN|paspoortnummers?|passport numbers?|strafbla(?:d|den)|criminal records?|medische? dossiers?|medical (?:records?|files?)|pati[eë]ntdossiers?|ziekmelding(?:en)?|sick notes?|zwangerschap|pregnancy|loonbeslag|schuldsanering)(?![\p{L}\d])/giu,
  /(?<![\p{L}\d-])(?:wachtwoord(?:en)?|passwords?)(?![\p{L}\d-])/giu,
  // A diagnosis of a person; that of a bug or an outage is ordinary work, and so is the English verb.
  /(?<![\p{L}\d-]|(?:to|can|could|helps?|must|should|will|hard to) )(?:diagnoses?|diagnosis)(?![\p{L}\d-])(?!\s(?:van|of|voor|for)\s(?:(?:de|het|een|the|this|that|a|an|deze|dit)\s)?(?:\p{L}+[ -])?(?:bug|fout|storing|incident|server|probleem|problem|error|issue|test|build|pipeline|netwerk|network|outage|crash)\p{L}*)/giu,
];
