import type { AiFound, AiQuestion } from "../../domain/ai-question.ts";
import type { DroppedPart } from "../../domain/ai-task.ts";
import type { Capture, CaptureId } from "../../domain/capture.ts";
import { isCopiedNote } from "../../domain/copied-text.ts";
import type { ById } from "../../domain/entity.ts";
import type { ModelRequest } from "../../domain/model-call.ts";
import { maskNotes, type Masking, type RawMatch, type TextToMask } from "./mask-notes.ts";
import { readAnswer } from "./read-answer.ts";
import { askForRepair } from "./repair.ts";
import { stringsIn } from "./strings-in.ts";
import type { Handles, ModelTask, SentNote, TaskFrame } from "./task.ts";
import { titlesIn } from "./titles-in.ts";
import { writeRequest } from "./write-request.ts";

/** A question in words, and what reads its answer. */
export interface WrittenQuestion {
  readonly promptVersion: string;
  readonly request: ModelRequest;
  /** Each note as it is sent, or would be. */
  readonly texts: Readonly<Record<CaptureId, string>>;
  /** The texts besides the notes, as they are sent. */
  readonly beside: readonly string[];
  readonly masked: ById<number>;
  readonly findRaw: (body: string) => readonly RawMatch[];
  readonly titlesIn: (partial: string) => readonly string[];
  readonly read: (answer: string) => {
    readonly found?: AiFound;
    readonly dropped: readonly DroppedPart[];
    readonly problems: readonly string[];
  };
  readonly repair: (answer: string, problems: readonly string[]) => ModelRequest | undefined;
}

/** How a subject is asked about: its task, the words besides the notes, and what is made of what stands. */
export interface Asking<Asked, Found> {
  readonly task: ModelTask<Asked, Found>;
  /** Labels, sentences and other texts that go along; masked together with the notes. */
  readonly beside: readonly string[];
  /** With those texts as they are sent, in their order. */
  readonly asked: (masked: readonly string[]) => Asked;
  readonly found: (found: Found) => AiFound;
}

/** Writes a question of any task: masks, handles, the request, and the way back from its answer. */
export const writeAsking = <Asked, Found>(
  question: AiQuestion,
  { task, beside, asked: askedWith, found: foundOf }: Asking<Asked, Found>,
): WrittenQuestion => {
  const { call, strategy, language, today, ownWords } = question;
  const notes = question.notes.toReversed();
  const rules = { mode: call.mode, ownWords };
  const contexts = notes.map(({ context }) => (call.sendContext ? (context?.label ?? "") : ""));
  const masking = maskNotes([...notes.map(asWritten), ...[...contexts, ...beside].map((text) => ({ text }))], rules);
  const { texts } = masking;
  const sent = notes.map((note, at) => asSent(note, `c${at + 1}`, texts[at] ?? "", texts[notes.length + at] ?? ""));
  const frame: TaskFrame = { language, today, notes: sent, strategy };
  const besideSent = texts.slice(2 * notes.length);
  const asked = askedWith(besideSent);
  const request = writeRequest(task, asked, frame, call.model);
  const handles = handlesOf(notes, masking);
  const others = maskNotes(question.others.map(asWritten), rules).texts;

  return {
    promptVersion: task.promptVersion,
    request,
    texts: Object.fromEntries([
      ...notes.map(({ id }, at) => [id, texts[at] ?? ""]),
      ...question.others.map(({ id }, at) => [id, others[at] ?? ""]),
    ]),
    beside: besideSent,
    masked: masking.counts,
    findRaw: (body) => masking.findRaw(body, trustedIn(request)),
    titlesIn: (partial) => titlesIn(partial).map(masking.restore),
    read: (answer) => {
      const json = readAnswer(answer, task.schema);
      if (!json.ok) return { dropped: [], problems: [unreadable[json.error.kind]] };
      const { found, dropped, problems } = task.check(json.value, asked, frame, handles);
      return { ...(found !== undefined && { found: foundOf(found) }), dropped, problems };
    },
    repair: (answer, problems) => {
      const repair = askForRepair(request, answer, problems);
      return repair.ok ? repair.value : undefined;
    },
  };
};

const asWritten = ({ text, sensitivity }: Capture): TextToMask => ({ text, flags: sensitivity });

const asSent = (note: Capture, handle: string, text: string, context: string): SentNote => ({
  handle,
  day: note.day,
  kind: note.kind,
  text,
  origin: isCopiedNote(note) ? "copied_from_elsewhere" : "written_by_user",
  ...(context !== "" && { context }),
});

const handlesOf = (notes: readonly Capture[], { restore }: Masking): Handles => {
  const byHandle = new Map(notes.map((note, at) => [`c${at + 1}`, note]));
  return {
    idOf: (handle) => byHandle.get(handle)?.id,
    noteOf: (handle) => byHandle.get(handle),
    restore,
  };
};

/** Words of this program and of the organisation, which the preview shows as they are: no masks are looked for in them. */
const trustedIn = ({ system, schema, model }: ModelRequest): readonly string[] => [
  ...system,
  ...stringsIn(JSON.stringify(schema), (text) => text).map(({ text }) => text),
  model,
  "written_by_user",
  "copied_from_elsewhere",
];

const unreadable = {
  empty: "There is no answer.",
  noJson: "There is no JSON in the answer.",
  brokenJson: "The JSON of the answer is not whole or not right.",
} as const;
