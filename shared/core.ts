import { scanSensitivity } from "./domain/sensitivity/scan-sensitivity.ts";
import type { Coach } from "./coach-port.ts";
import type { AiPart, ModelPorts } from "./core/ai-api.ts";
import type { CopiesPart } from "./core/copies-api.ts";
import type { exchangeApi } from "./core/exchange-api.ts";
import type { Language } from "./domain/entity.ts";
import type { AiCalls } from "./messages/ai-types.ts";
import type { CoreApi } from "./messages/core-api.ts";
import type { Clock, DeviceStorage, Files, HostChoices, Ids, Store } from "./ports.ts";
import { captureNote } from "./usecases/capture-note.ts";
import { readSettings, saveSettings } from "./usecases/keep-settings.ts";
import { listTimeline, viewNotes } from "./usecases/list-notes.ts";

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

  // One part for the life of a window as well: what was shown, and what runs.
  let aiPart: Promise<AiCalls> | undefined;
  const ai = (): NonNullable<typeof aiPart> => {
    aiPart ??= ports.loadAi().then((part) => part.aiApi(needs));
    aiPart.catch(() => (aiPart = undefined));
    return aiPart;
  };

  return {
    capture: captureNote(needs),
    ...lazily(change, {
      recall: 1,
      answer: 1,
      undoCapture: 1,
      restoreCapture: 1,
      deleteCapture: 1,
      editCapture: 1,
      resolveFlag: 1,
      leaveLoose: 1,
    }),
    timeline: listTimeline(needs),
    notes: viewNotes(needs),
    overview: async () => {
      whenQuiet?.(async () => (await import("./core/upkeep.ts")).keepUp(needs)());
      // Once in the life of a window.
      whenQuiet = undefined;
      // What the circle shows comes after the first line, too.
      return (await import("./usecases/see-overview.ts")).seeOverview(needs)();
    },

    ...lazily(themes, {
      themes: 1,
      theme: 1,
      assignTheme: 1,
      unassignTheme: 1,
      acceptSuggestion: 1,
      rejectSuggestion: 1,
      editTheme: 1,
      mergeThemes: 1,
    }),

    ...lazily(learn, {
      paths: 1,
      path: 1,
      draftPath: 1,
      editPath: 1,
      editStep: 1,
      movePath: 1,
      startStep: 1,
      completeStep: 1,
      skipStep: 1,
      attempt: 1,
    }),

    ...lazily(propose, {
      proposals: 1,
      proposal: 1,
      draftProposal: 1,
      editProposal: 1,
      addEvidence: 1,
      removeEvidence: 1,
      moveProposal: 1,
      recordProposal: 1,
    }),

    ...lazily(exchange, {
      previewImport: 1,
      keepImport: 1,
      stopImport: 1,
      importProgress: 1,
      lastImport: 1,
      undoImport: 1,
      exportPath: 1,
      exportProposal: 1,
      exportThemes: 1,
    }),

    settings,
    saveSettings: saveSettings(store, ports.language, choices),

    ...lazily(bin, { bin: 1, eraseNotes: 1, deleteEverything: 1 }),
    ...lazily(copies, {
      copies: 1,
      makeBackup: 1,
      backupSaved: 1,
      previewRestore: 1,
      restoreBackup: 1,
      undoRestore: 1,
      keepRestored: 1,
    }),

    ...lazily(ai, {
      ai: 1,
      saveAi: 1,
      keepAiKey: 1,
      forgetAiKey: 1,
      aiModels: 1,
      prepareAi: 1,
      sendAi: 1,
      pasteAi: 1,
      aiJobs: 1,
      retryAi: 1,
      cancelAi: 1,
      dismissAi: 1,
      aiRuns: 1,
      exportAiRuns: 1,
      eraseAiRuns: 1,
    }),

    health: () => store.health(),
    dismissReturned: async () => {
      await store.dismissReturned();
      return null;
    },
  };
};

/** A part that is loaded when the first of its methods is called; the compiler holds the names to the part. */
const lazily = <Api extends Readonly<Record<keyof Api, (...asked: never[]) => Promise<unknown>>>>(
  load: () => Promise<Api>,
  names: { readonly [name in keyof Api]: 1 },
): Api =>
  // Every name of the part, each with a method that does what that of the part does.
  Object.fromEntries(
    Object.keys(names).map((name) => [name, async (...asked: never[]) => (await load())[name as keyof Api](...asked)]),
  ) as Api;

/** The coach comes after the first line: neither taking keys nor saving waits for it. */
const rulesCoach = async (): Promise<Coach> => (await import("./coach/rules/create-rules-coach.ts")).createRulesCoach();
