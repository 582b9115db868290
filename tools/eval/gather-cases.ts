import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AiTask } from "../../shared/domain/ai-task.ts";
import type { Capture } from "../../shared/domain/capture.ts";
import type { CoreApi } from "../../shared/messages/core-api.ts";
import { pickSentence } from "../start/pick-sentence.ts";
import { walkNotes } from "../start/walk-notes.ts";
import type { EvalTask } from "./read-arguments.ts";

/** One question that is put to the model. `id` names it in every file that comes of it. */
export interface EvalCase {
  readonly id: string;
  readonly task: AiTask;
}

/** The notes that the project carries, and what is asked about them. */
export interface EvalCases {
  readonly notes: readonly Capture[];
  readonly cases: readonly EvalCase[];
}

const samples = "samples/notes";

/**
 * Brings the sample notes in as a person would, and makes the questions: themes in all notes, a path and a proposal on
 * the largest theme, a question for the first note of each kind, and a second reading of a proposal that the rules coach
 * wrote, so that every model reads the same one.
 */
export const gatherCases = async (api: CoreApi, only: readonly EvalTask[]): Promise<EvalCases> => {
  const notes = await importSamples(api);
  const [largest] = (await api.themes()).accepted.toSorted((a, b) => b.notes - a.notes);
  const ownSentence = pickSentence(notes.filter(({ kind }) => kind === "idea").map(({ text }) => text));
  if (!largest || ownSentence === undefined) throw new Error(`no theme and idea in ${samples}`);
  const themeId = largest.theme.id;
  const drafted = await api.draftProposal(themeId, ownSentence);
  if (!drafted.ok) throw new Error(`no proposal of the rules coach: ${drafted.error.kind}`);

  const cases: readonly EvalCase[] = [
    { id: "themes", task: { purpose: "themes" } },
    { id: "path", task: { purpose: "path", themeId, need: "work" } },
    { id: "proposal", task: { purpose: "proposal", themeId, ownSentence } },
    ...firstOfEachKind(notes).map(({ id, kind }) => ({
      id: `question-${kind ?? "plain"}`,
      task: { purpose: "question", captureId: id } as const,
    })),
    { id: "validation", task: { purpose: "validation", proposalId: drafted.value.draft.id } },
  ];
  return { notes, cases: cases.filter(({ task }) => only.some((name) => name === task.purpose)) };
};

const importSamples = async (api: CoreApi): Promise<readonly Capture[]> => {
  const found = await walkNotes(samples);
  if (!found.ok) throw new Error(`${samples}: ${found.error}`);
  const files = await Promise.all(
    found.value.files.map(async (path) => ({ path, text: await readFile(join(samples, path), "utf8") })),
  );
  const { importId } = await api.previewImport(files);
  const end = await api.keepImport(importId, "shareable");
  if (end.kind !== "kept") throw new Error(`${samples} was not brought in: ${end.kind}`);
  await maskAll(api, await allNotes(api));
  return allNotes(api);
};

const allNotes = async (api: CoreApi): Promise<readonly Capture[]> => {
  const views = await api.notes((await api.timeline({})).map(({ id }) => id));
  return views.map(({ capture }) => capture).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
};

/** What nobody decided about stays out of any question, so here it is decided: as strictly as can be. */
const maskAll = async (api: CoreApi, notes: readonly Capture[]): Promise<void> => {
  for (const { id, sensitivity } of notes)
    for (const flag of Object.keys(sensitivity)) await api.resolveFlag(id, flag, "masked");
};

const firstOfEachKind = (notes: readonly Capture[]): readonly Capture[] => {
  const byKind = new Map(notes.toReversed().map((note) => [note.kind, note] as const));
  return [...byKind.values()].toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
};
