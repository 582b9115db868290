import type { DroppedPart } from "../../domain/ai-task.ts";
import type { Capture, CaptureId } from "../../domain/capture.ts";
import { hasOpenFlags, maskedText } from "../../domain/edit-capture.ts";
import { leastQuoteWords, type Evidence } from "../../domain/evidence.ts";
import { isLiteralQuote, wordCount } from "../../domain/quote.ts";
import { err, ok, type Result } from "../../result.ts";
import { seenText, unseenBetween } from "./encode-data.ts";
import { drop } from "./ground-text.ts";
import type { Handles, TaskFrame } from "./task.ts";

/** A quote is a passage, not a page; in UTF-16 code units. */
export const longestQuote = 200;

/** A quote that stands, in the words of the note itself. */
export type GroundedQuote = Pick<Evidence, "captureId" | "quote" | "from" | "day">;

/** A handle without the brackets or the hash that a model may put around it. */
export const cleanHandle = (handle: string): string => handle.trim().replace(/^[[(#]|[\])]$/g, "");

/** The note behind a handle, when that handle was sent. */
export const noteBehind = (
  handle: string,
  { notes }: TaskFrame,
  { idOf, noteOf }: Handles,
): { readonly id: CaptureId; readonly note: Capture; readonly isOwn: boolean } | undefined => {
  const sent = notes.find((note) => note.handle === cleanHandle(handle));
  const id = sent && idOf(sent.handle);
  const note = sent && noteOf(sent.handle);
  return sent && id && note && { id, note, isOwn: sent.origin === "written_by_user" };
};

/**
 * A quote of an answer, if it stands literally in the note it names: in its wording for others when it has one that holds
 * it, else in its text. Never words that were copied from elsewhere or that the person masked.
 */
export const groundQuote = (
  handle: string,
  quote: string,
  frame: TaskFrame,
  handles: Handles,
): Result<GroundedQuote, DroppedPart> => {
  const refuse = (because: DroppedPart["because"]): Result<never, DroppedPart> => err(drop(quote, because));
  const behind = noteBehind(handle, frame, handles);
  if (!behind) return refuse("noSuchNote");
  if (quote.length > longestQuote * 2) return refuse("tooLong");
  const said = withoutQuoteMarks(handles.restore(quote));
  if (seenText(said) === "") return refuse("empty");
  if (wordCount(said) < leastQuoteWords) return refuse("tooShort");
  if (said.length > longestQuote) return refuse("tooLong");
  const { note, id, isOwn } = behind;
  const forOthers = note.sharedText === undefined ? undefined : passageIn(note.sharedText, said);
  const literal = forOthers ?? passageIn(note.text, said);
  if (literal === undefined) return refuse("notLiteral");
  if (!isOwn || isCopied(literal, note)) return refuse("notAllowed");
  const from = forOthers === undefined ? "text" : "sharedText";
  if (from === "text" && (hasOpenFlags(note) || !isLiteralQuote(literal, maskedText(note))))
    return refuse("notAllowed");
  return ok({ captureId: id, quote: literal, from, day: note.day });
};

/**
 * The passage of a text that a quote repeats, as the text itself has it, with its own capitals, spaces and quotation
 * marks and with what is not seen in it. Words stay whole.
 */
const passageIn = (text: string, quote: string): string | undefined => {
  // Another width or another way to write an accent is the same text, but not the same characters.
  const found = wholeWords(quote).exec(text) ?? wholeWords(quote.normalize("NFKC")).exec(text.normalize("NFKC"));
  const passage = found?.[0] ?? "";
  return wordCount(passage) >= leastQuoteWords && isLiteralQuote(passage, text) ? passage : undefined;
};

const wholeWords = (quote: string): RegExp => {
  const words = seenText(quote)
    .split(" ")
    .map((word) => [...word].map(patternOf).join(unseenBetween.letters));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join(unseenBetween.words)}(?![\\p{L}\\p{N}\\p{M}])`, "iu");
};

/** A character as a pattern; models write other quotation marks and dashes than people do. */
const patternOf = (character: string): string =>
  sameMarks.filter((marks) => marks.includes(character)).map((marks) => `[${marks}]`)[0] ??
  character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&");

const sameMarks = ["'’‘`", '"“”„', "-–—"];

/** Quotation marks around all of it are the model's own. */
const withoutQuoteMarks = (quote: string): string =>
  /^\s*["“„‘'](?<inside>[^]*)["”’']\s*$/u.exec(quote)?.groups?.["inside"] ?? quote;

const isCopied = (quote: string, { context }: Capture): boolean =>
  context?.copied !== undefined && isLiteralQuote(quote, context.copied);
