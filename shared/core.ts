import { scanSensitivity } from "./domain/sensitivity/scan-sensitivity.ts";
import type { Coach } from "./coach-port.ts";
import type { CopiesPart } from "./core/copies-api.ts";
import type { exchangeApi } from "./core/exchange-api.ts";
import type { Language } from "./domain/entity.ts";
import type { CoreApi } from "./messages/core-api.ts";
import type { Clock, DeviceStorage, Files, HostChoices, Ids, Store } from "./ports.ts";
import { captureNote } from "./usecases/capture-note.ts";
import { readSettings, saveSettings } from "./usecases/keep-settings.ts";
import { listTimeline, viewNotes } from "./usecases/list-notes.ts";
import { seeOverview } from "./usecases/see-overview.ts";

export interface CorePorts {
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

  // What only the later rooms need is loaded with them: the first line must take keys at once.
  const change = async () => (await import("./core/change-api.ts")).changeApi(needs);
  const bin = async () => (await import("./core/bin-api.ts")).binApi(needs);
  const themes = async () => (await import("./core/themes-api.ts")).themesApi(needs);
  const learn = async () => (await import("./core/learn-api.ts")).learnApi(needs);
  const propose = async () => (await import("./core/propose-api.ts")).proposeApi(needs);
  let copiesPart: Promise<ReturnType<CopiesPart["copiesApi"]>> | undefined;
  const copies = (): NonNullable<typeof copiesPart> => {
    copiesPart ??= ports.loadCopies().then((part) => part.copiesApi(needs));
    // A file that could not be read now may be read the next time.
    copiesPart.catch(() => (copiesPart = undefined));
    return copiesPart;
  };
  // One part for the life of a window: it knows what is being brought in.
  let exchangePart: Promise<ReturnType<typeof exchangeApi>> | undefined;
  const exchange = (): NonNullable<typeof exchangePart> => {
    exchangePart ??= loadExchange().then((part) => part.exchangeApi(needs));
    exchangePart.catch(() => (exchangePart = undefined));
    return exchangePart;
  };

  return {
    capture: captureNote(needs),
    recall: async (...asked) => (await change()).recall(...asked),
    answer: async (...asked) => (await change()).answer(...asked),
    undoCapture: async (...asked) => (await change()).undoCapture(...asked),
    restoreCapture: async (...asked) => (await change()).restoreCapture(...asked),
    deleteCapture: async (...asked) => (await change()).deleteCapture(...asked),
    editCapture: async (...asked) => (await change()).editCapture(...asked),
    resolveFlag: async (...asked) => (await change()).resolveFlag(...asked),
    timeline: listTimeline(needs),
    notes: viewNotes(needs),
    overview: async () => {
      whenQuiet?.(async () => (await import("./core/upkeep.ts")).keepUp(needs)());
      // Once in the life of a window.
      whenQuiet = undefined;
      return seeOverview(needs)();
    },

    themes: async (...asked) => (await themes()).themes(...asked),
    theme: async (...asked) => (await themes()).theme(...asked),
    assignTheme: async (...asked) => (await themes()).assignTheme(...asked),
    unassignTheme: async (...asked) => (await themes()).unassignTheme(...asked),
    leaveLoose: async (...asked) => (await change()).leaveLoose(...asked),
    acceptSuggestion: async (...asked) => (await themes()).acceptSuggestion(...asked),
    rejectSuggestion: async (...asked) => (await themes()).rejectSuggestion(...asked),
    editTheme: async (...asked) => (await themes()).editTheme(...asked),
    mergeThemes: async (...asked) => (await themes()).mergeThemes(...asked),

    paths: async (...asked) => (await learn()).paths(...asked),
    path: async (...asked) => (await learn()).path(...asked),
    draftPath: async (...asked) => (await learn()).draftPath(...asked),
    editPath: async (...asked) => (await learn()).editPath(...asked),
    editStep: async (...asked) => (await learn()).editStep(...asked),
    movePath: async (...asked) => (await learn()).movePath(...asked),
    startStep: async (...asked) => (await learn()).startStep(...asked),
    completeStep: async (...asked) => (await learn()).completeStep(...asked),
    skipStep: async (...asked) => (await learn()).skipStep(...asked),
    attempt: async (...asked) => (await learn()).attempt(...asked),

    proposals: async (...asked) => (await propose()).proposals(...asked),
    proposal: async (...asked) => (await propose()).proposal(...asked),
    draftProposal: async (...asked) => (await propose()).draftProposal(...asked),
    editProposal: async (...asked) => (await propose()).editProposal(...asked),
    addEvidence: async (...asked) => (await propose()).addEvidence(...asked),
    removeEvidence: async (...asked) => (await propose()).removeEvidence(...asked),
    moveProposal: async (...asked) => (await propose()).moveProposal(...asked),
    recordProposal: async (...asked) => (await propose()).recordProposal(...asked),

    previewImport: async (...asked) => (await exchange()).previewImport(...asked),
    keepImport: async (...asked) => (await exchange()).keepImport(...asked),
    stopImport: async (...asked) => (await exchange()).stopImport(...asked),
    importProgress: async () => (await exchange()).importProgress(),
    lastImport: async () => (await exchange()).lastImport(),
    undoImport: async (...asked) => (await exchange()).undoImport(...asked),
    exportPath: async (...asked) => (await exchange()).exportPath(...asked),
    exportProposal: async (...asked) => (await exchange()).exportProposal(...asked),
    exportThemes: async () => (await exchange()).exportThemes(),

    settings,
    saveSettings: saveSettings(store, ports.language, choices),

    bin: async () => (await bin()).bin(),
    eraseNotes: async (...asked) => (await bin()).eraseNotes(...asked),
    deleteEverything: async () => (await bin()).deleteEverything(),
    copies: async () => (await copies()).copies(),
    makeBackup: async () => (await copies()).makeBackup(),
    backupSaved: async (...asked) => (await copies()).backupSaved(...asked),
    previewRestore: async (...asked) => (await copies()).previewRestore(...asked),
    restoreBackup: async (...asked) => (await copies()).restoreBackup(...asked),
    undoRestore: async () => (await copies()).undoRestore(),
    keepRestored: async () => (await copies()).keepRestored(),

    health: () => store.health(),
    dismissReturned: async () => {
      await store.dismissReturned();
      return null;
    },
  };
};

/** The coach comes after the first line: neither taking keys nor saving waits for it. */
const rulesCoach = async (): Promise<Coach> => (await import("./coach/rules/create-rules-coach.ts")).createRulesCoach();
