import { scanSensitivity } from "./domain/sensitivity/scan-sensitivity.ts";
import type { Coach } from "./coach-port.ts";
import type { AiPart } from "./core/ai-api.ts";
import type { ModelPorts } from "./core/ai-needs-of.ts";
import type { CopiesPart } from "./core/copies-api.ts";
import type { exchangeApi } from "./core/exchange-api.ts";
import type { StrategyPart } from "./core/strategy-api.ts";
import type { Language } from "./domain/entity.ts";
import type { CoreApi } from "./messages/core-api.ts";
import { laterCalls, once } from "./core/later-calls.ts";
import type { Clock, DeviceStorage, Files, HostChoices, Ids, Store } from "./ports.ts";
import { captureNote } from "./usecases/capture-note.ts";
import { readSettings, saveSettings } from "./usecases/keep-settings.ts";
import { listTimeline, viewNotes } from "./usecases/list-notes.ts";
import { seeOverview } from "./usecases/see-overview.ts";

export interface CorePorts extends ModelPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly surface: "vscode" | "browser";
  /** The language of the host, until the person chooses one. */
  readonly language: Language;
  /** For a host with settings of its own. */
  readonly choices?: HostChoices;
  /** The formats of files; each host loads this part of the core in its own way, when something comes in or goes out. */
  readonly loadExchange: () => Promise<{ readonly exchangeApi: typeof exchangeApi }>;
  /** Where snapshots are kept, outside the database. */
  readonly copies: Files;
  /** The form of backups and what reads it; loaded as the formats are. */
  readonly loadCopies: () => Promise<CopiesPart>;
  /** The model coach; loaded as the formats are. */
  readonly loadAi: () => Promise<AiPart>;
  /** The ground rules with their forms; loaded as the formats are, when they are looked at or have a say. */
  readonly loadStrategy: () => Promise<StrategyPart>;
  readonly device?: DeviceStorage;
  /** Does some work when this window has been quiet for a while; without it, nothing is erased by itself. */
  readonly whenQuiet?: (work: () => Promise<void>) => void;
  /** The rules coach unless something else is handed in. */
  readonly coach?: Coach;
}

/** The one assembly: every use case over these ports, as the contract that screens and shells talk to. */
export const createCore = ({ coach: given, loadExchange, whenQuiet, ...ports }: CorePorts): CoreApi => {
  const { store, choices } = ports;
  let ready: Promise<Coach> | undefined;
  const coach = (): Promise<Coach> => (ready ??= given ? Promise.resolve(given) : rulesCoach());
  const settings = readSettings(store, ports.language, choices);
  const needs = {
    ...ports,
    coach,
    scan: scanSensitivity,
    language: async () => (await settings()).language,
    author: async () => (await settings()).author,
  };

  const see = seeOverview(needs);

  // What only the later rooms need is loaded with them: the first line must take keys at once.
  const change = async () => (await import("./core/change-api.ts")).changeApi(needs);
  const bin = async () => (await import("./core/bin-api.ts")).binApi(needs);
  const learn = async () => (await import("./core/learn-api.ts")).learnApi(needs);
  const propose = async () => (await import("./core/propose-api.ts")).proposeApi(needs);
  // These know what is being offered, brought in, what was shown and what runs.
  const themes = once(async () => (await import("./core/themes-api.ts")).themesApi(needs));
  const copies = once(() => ports.loadCopies().then((part) => part.copiesApi(needs)));
  const exchange = once(() => loadExchange().then((part) => part.exchangeApi(needs)));
  const strategy = once(() => ports.loadStrategy().then((part) => part.strategyApi(needs)));
  const inForce = async () => (await strategy()).strategyInForce();
  const ai = once(() => ports.loadAi().then((part) => part.aiApi({ ...needs, strategy: inForce })));

  return {
    capture: captureNote(needs),
    ...laterCalls(change, [
      "recall",
      "answer",
      "undoCapture",
      "restoreCapture",
      "deleteCapture",
      "editCapture",
      "resolveFlag",
      "leaveLoose",
    ]),
    timeline: listTimeline(needs),
    notes: viewNotes(needs),
    overview: async () => {
      whenQuiet?.(async () => (await import("./core/upkeep.ts")).keepUp(needs)());
      // Once in the life of a window.
      whenQuiet = undefined;
      return see();
    },

    ...laterCalls(themes, [
      "themes",
      "theme",
      "assignTheme",
      "unassignTheme",
      "acceptSuggestion",
      "rejectSuggestion",
      "editTheme",
      "mergeThemes",
      "offers",
    ]),

    ...laterCalls(learn, [
      "paths",
      "path",
      "draftPath",
      "editPath",
      "editStep",
      "movePath",
      "startStep",
      "completeStep",
      "skipStep",
      "attempt",
    ]),

    ...laterCalls(propose, [
      "proposals",
      "proposal",
      "draftProposal",
      "editProposal",
      "addEvidence",
      "removeEvidence",
      "moveProposal",
      "recordProposal",
    ]),

    ...laterCalls(exchange, [
      "previewImport",
      "keepImport",
      "stopImport",
      "importProgress",
      "lastImport",
      "undoImport",
      "exportPath",
      "exportProposal",
      "exportThemes",
    ]),

    settings,
    saveSettings: saveSettings(store, ports.language, choices),

    ...laterCalls(bin, ["bin", "eraseNotes", "deleteEverything"]),
    ...laterCalls(copies, [
      "copies",
      "makeBackup",
      "backupSaved",
      "previewRestore",
      "restoreBackup",
      "undoRestore",
      "keepRestored",
    ]),

    ...laterCalls(strategy, [
      "strategies",
      "draftStrategy",
      "editStrategy",
      "discardStrategy",
      "establishStrategy",
      "confirmFoundStrategy",
      "exportStrategy",
    ]),
    ...laterCalls(ai, [
      "ai",
      "saveAi",
      "keepAiKey",
      "forgetAiKey",
      "aiModels",
      "prepareAi",
      "sendAi",
      "pasteAi",
      "aiJobs",
      "retryAi",
      "cancelAi",
      "dismissAi",
      "aiRuns",
      "exportAiRuns",
      "eraseAiRuns",
    ]),

    health: () => store.health(),
    dismissReturned: async () => {
      await store.dismissReturned();
      return null;
    },
  };
};

/** The coach comes after the first line: neither taking keys nor saving waits for it. */
const rulesCoach = async (): Promise<Coach> => (await import("./coach/rules/create-rules-coach.ts")).createRulesCoach();
