import { scanSensitivity } from "./domain/sensitivity/scan-sensitivity.ts";
import type { Capture, CaptureId } from "./domain/capture.ts";
import type { Language } from "./domain/entity.ts";
import { createRulesCoach } from "./coach/rules/create-rules-coach.ts";
import type { CoreApi } from "./messages/core-api.ts";
import type { ExportFile } from "./messages/exchange-types.ts";
import type { Clock, Coach, Ids, Store } from "./ports.ts";
import { err, ok } from "./result.ts";
import { answerQuestion, decideFlag, editCapture, leaveLoose, setDeleted } from "./usecases/change-capture.ts";
import {
  attemptRetrieval,
  completeStep,
  editPath,
  editStep,
  movePath,
  skipStep,
  startStep,
} from "./usecases/change-path.ts";
import { addEvidence, editProposal, removeEvidence } from "./usecases/change-proposal.ts";
import {
  acceptSuggestion,
  assignTheme,
  editTheme,
  mergeThemes,
  rejectSuggestion,
  unassignTheme,
} from "./usecases/change-theme.ts";
import { captureNote } from "./usecases/capture-note.ts";
import { draftPath } from "./usecases/draft-path.ts";
import { draftProposal } from "./usecases/draft-proposal.ts";
import { sourceOf } from "./usecases/evidence-notes.ts";
import { importNotes } from "./usecases/import-notes.ts";
import { readSettings, saveSettings } from "./usecases/keep-settings.ts";
import { listTimeline, viewNotes } from "./usecases/list-notes.ts";
import { listPaths, viewPath } from "./usecases/list-paths.ts";
import { listProposals, viewProposal } from "./usecases/list-proposals.ts";
import { listThemes, viewTheme } from "./usecases/list-themes.ts";
import { moveProposal, recordProposal } from "./usecases/move-proposal.ts";
import { recallNotes } from "./usecases/recall-notes.ts";
import { seeOverview } from "./usecases/see-overview.ts";

export interface CorePorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly surface: "vscode" | "browser";
  /** The language of the host, until the person chooses one. */
  readonly language: Language;
  /** The rules coach unless something else is handed in. */
  readonly coach?: Coach;
}

/** The one assembly: every use case over these ports, as the contract that screens and shells talk to. */
export const createCore = ({ coach = createRulesCoach(), ...ports }: CorePorts): CoreApi => {
  const { store } = ports;
  const settings = readSettings(store, ports.language);
  const needs = {
    ...ports,
    coach,
    scan: scanSensitivity,
    language: async () => (await settings()).language,
    author: async () => (await settings()).author,
  };

  return {
    capture: captureNote(needs),
    recall: recallNotes(needs),
    answer: answerQuestion(needs),
    undoCapture: setDeleted(needs, "deleted"),
    restoreCapture: setDeleted(needs, "present"),
    editCapture: editCapture(needs),
    resolveFlag: decideFlag(needs),
    timeline: listTimeline(needs),
    notes: viewNotes(needs),
    overview: seeOverview(needs),

    themes: listThemes(needs),
    theme: viewTheme(needs),
    assignTheme: assignTheme(needs),
    unassignTheme: unassignTheme(needs),
    leaveLoose: leaveLoose(needs),
    acceptSuggestion: acceptSuggestion(needs),
    rejectSuggestion: rejectSuggestion(needs),
    editTheme: editTheme(needs),
    mergeThemes: mergeThemes(needs),

    paths: listPaths(needs),
    path: viewPath(needs),
    draftPath: draftPath(needs),
    editPath: editPath(needs),
    editStep: editStep(needs),
    movePath: movePath(needs),
    startStep: startStep(needs),
    completeStep: completeStep(needs),
    skipStep: skipStep(needs),
    attempt: attemptRetrieval(needs),

    proposals: listProposals(needs),
    proposal: viewProposal(needs),
    draftProposal: draftProposal(needs),
    editProposal: editProposal(needs),
    addEvidence: addEvidence(needs),
    removeEvidence: removeEvidence(needs),
    moveProposal: moveProposal(needs),
    recordProposal: recordProposal(needs),

    ...exchangeApi(needs),
    settings,
    saveSettings: saveSettings(store, ports.language),
  };
};

type ExchangeNeeds = Parameters<typeof importNotes>[0] &
  Parameters<typeof viewPath>[0] &
  Parameters<typeof listThemes>[0];

/** Formats are loaded when something comes in or goes out, not before. */
const exchangeApi = (
  needs: ExchangeNeeds,
): Pick<CoreApi, "importNotes" | "exportPath" | "exportProposal" | "exportThemes"> => ({
  importNotes: async ({ files, visibility }) => {
    const { parseNotesFolder } = await import("./exchange/parse-notes-folder.ts");
    const { notes, skipped, split } = await parseNotesFolder(files);
    const kept = await importNotes(needs)(notes, visibility);
    const report = { files: files.length, split, skipped };
    return kept.ok ? { ...report, ...kept.value } : { ...report, imported: 0, known: 0, failed: kept.error.reason };
  },
  exportPath: async (pathId) => {
    const view = await viewPath(needs)(pathId);
    if (!view) return err({ kind: "gone" });
    const [{ pathMarkdown }, { exportName }] = await Promise.all([
      import("./exchange/path-markdown.ts"),
      import("./exchange/file-name.ts"),
    ]);
    const { path, findings } = view;
    const sourceOf = await sourcesFor(needs, path.evidence);
    const text = pathMarkdown(path, { language: await needs.language(), sourceOf, findings });
    return ok(markdownFile(exportName(path.title, path.id, today(needs)), text));
  },
  exportProposal: async (proposalId) => {
    const view = await viewProposal(needs)(proposalId);
    if (!view) return err({ kind: "gone" });
    const [{ proposalMarkdown }, { exportName }] = await Promise.all([
      import("./exchange/proposal-markdown.ts"),
      import("./exchange/file-name.ts"),
    ]);
    const { proposal, life, findings } = view;
    const sourceOf = await sourcesFor(needs, proposal.evidence);
    const text = proposalMarkdown(proposal, life, { language: await needs.language(), sourceOf, findings });
    return ok(markdownFile(exportName(proposal.title, proposal.id, today(needs)), text));
  },
  exportThemes: async () => {
    const { themesJson } = await import("./exchange/themes-json.ts");
    const { accepted, suggested } = await listThemes(needs)();
    const notesOf = async (ids: readonly CaptureId[]) =>
      (await needs.store.captures.many(ids)).map((capture) => ({
        id: capture.id,
        quote: capture.text,
        source: sourceOf(capture),
      }));
    const themes = [
      ...accepted.map(({ theme, captureIds }) => ({
        label: theme.label,
        accepted: true,
        origin: theme.origin,
        captureIds,
      })),
      ...suggested.map(({ label, captureIds }) => ({ label, accepted: false, origin: "rules" as const, captureIds })),
    ];
    const listed = await Promise.all(
      themes.map(async ({ captureIds, ...theme }) => ({ ...theme, captures: await notesOf(captureIds) })),
    );
    return { name: "themes.json", mediaType: "application/json", text: themesJson(listed) };
  },
});

const today = ({ clock }: Pick<ExchangeNeeds, "clock">): string => clock.localDay(clock.now()).day;

const markdownFile = (name: string, text: string): ExportFile => ({ name, mediaType: "text/markdown", text });

const sourcesFor = async (
  { store }: Pick<ExchangeNeeds, "store">,
  evidence: Readonly<Record<string, { readonly captureId: CaptureId }>>,
): Promise<(captureId: CaptureId) => string> => {
  const captures = await store.captures.many(Object.values(evidence).map(({ captureId }) => captureId));
  const sources = new Map(captures.map((capture: Capture) => [capture.id, sourceOf(capture)]));
  return (captureId) => sources.get(captureId) ?? "";
};
