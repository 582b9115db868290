import type { DroppedPart } from "../../domain/ai-task.ts";
import { cutText } from "../../domain/copied-text.ts";
import { encodeData } from "./encode-data.ts";

/** The longest of a part that is repeated, in UTF-16 code units. */
const longestRepeated = 120;

/** What was left out of an answer as problems for the model, each once. A part is repeated as the model itself wrote it. */
export const sayDropped = (dropped: readonly DroppedPart[]): readonly string[] => [
  ...new Set(dropped.map(({ what, because }) => `${encodeData(cutText(what, longestRepeated))}: ${reasons[because]}`)),
];

const reasons: { readonly [because in DroppedPart["because"]]: string } = {
  noSuchNote: "no note with such a handle was sent.",
  notLiteral: "this does not stand literally in the note that is named; copy a passage character for character.",
  tooShort: "too short; a quote has at least three words.",
  tooLong: "too long.",
  empty: "empty where something has to stand.",
  ungrounded: "holds a figure, date, name or claim that is not in the data; leave it out.",
  link: "holds a link or address; leave it out.",
  wrongLanguage: "not in the language that was asked for.",
  notAllowed: "not allowed here: copied, masked, of a kind that does not fit, or in Markdown or HTML.",
  rejectedBefore: "was refused by the person before.",
  tooFewNotes: "rests on too few notes or days.",
  twice: "stands there twice.",
};
