import type { Handles, ModelTask, TaskFrame } from "../../shared/coach/model/task.ts";
import { pathTask } from "../../shared/coach/model/tasks/path.ts";
import { proposalTask } from "../../shared/coach/model/tasks/proposal.ts";
import { questionTask } from "../../shared/coach/model/tasks/question.ts";
import { themesTask } from "../../shared/coach/model/tasks/themes.ts";
import { validationTask } from "../../shared/coach/model/tasks/validation.ts";
import { writeRequest } from "../../shared/coach/model/write-request.ts";
import type { Capture } from "../../shared/domain/capture.ts";
import type { Language } from "../../shared/domain/entity.ts";
import type { JsonSchema, ModelRequest } from "../../shared/domain/model-call.ts";
import { partsOfProposal } from "../../shared/domain/proposal-parts.ts";
import { makeCapture } from "./make-capture.ts";
import { makeProposal } from "./make-proposal.ts";
import { makeTaskFrame } from "./make-task-frame.ts";

/** One task, put before a note that tries to take over, whatever the task asks and finds. */
export interface AttackedTask {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly ask: (
    note: Capture,
    language: Language,
  ) => {
    readonly request: ModelRequest;
    readonly check: (answer: unknown) => {
      readonly found?: unknown;
      readonly dropped: readonly { readonly because: string }[];
      readonly problems: readonly string[];
    };
  };
}

/** Two ordinary notes that stand beside the hostile one, in each language. */
const beside: { readonly [language in Language]: readonly string[] } = {
  nl: ["Weer een uur wachten op de sleutel van het archief.", "Het wachten op de sleutel duurde vandaag nog langer."],
  en: ["Waiting an hour for the key of the archive again.", "The waiting for the key took even longer today."],
};

const attacked = <Asked, Found>(
  name: string,
  task: ModelTask<Asked, Found>,
  asked: (language: Language) => Asked,
  reads: "all" | "one",
): AttackedTask => ({
  name,
  schema: task.schema,
  ask: (note, language) => {
    const others = beside[language].map((text, at) => makeCapture({ text, lang: language, day: `2026-11-0${at + 3}` }));
    const made: { readonly frame: TaskFrame; readonly handles: Handles } = makeTaskFrame(
      reads === "one" ? [note] : [note, ...others],
      { language },
    );
    return {
      request: writeRequest(task, asked(language), made.frame, "model"),
      check: (answer) => task.check(answer, asked(language), made.frame, made.handles),
    };
  },
});

const labels: { readonly [language in Language]: readonly string[] } = {
  nl: ["Overdracht op vrijdag"],
  en: ["Handover on Friday"],
};

const theme = (language: Language) =>
  ({
    id: "theme:key",
    label: { nl: "Wachten op de sleutel", en: "Waiting for the key" }[language],
    domains: {},
    challenges: {},
  }) as const;

const idea: { readonly [language in Language]: { readonly ownSentence: string } } = {
  nl: { ownSentence: "De sleutel ligt voortaan bij het archief." },
  en: { ownSentence: "From now on the key is kept at the archive." },
};

/** Every task of the model coach. */
export const attackedTasks: readonly AttackedTask[] = [
  attacked("themes", themesTask, (language) => ({ existing: labels[language], rejected: [] }), "all"),
  attacked(
    "path",
    pathTask,
    (language) => ({ theme: theme(language), need: "work" as const, minutesPerWeek: 45 }),
    "all",
  ),
  attacked("proposal", proposalTask, (language) => ({ theme: theme(language), ...idea[language], author: "" }), "all"),
  attacked("question", questionTask, () => null, "one"),
  attacked("validation", validationTask, () => ({ parts: partsOfProposal(makeProposal(), () => "c2") }), "all"),
];
