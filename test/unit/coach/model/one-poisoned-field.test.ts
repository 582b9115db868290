import assert from "node:assert/strict";
import { plainText } from "../../../../shared/coach/model/ground-text.ts";
import type { ModelTask } from "../../../../shared/coach/model/task.ts";
import { pathTask } from "../../../../shared/coach/model/tasks/path.ts";
import { proposalTask } from "../../../../shared/coach/model/tasks/proposal.ts";
import { questionTask } from "../../../../shared/coach/model/tasks/question.ts";
import { themesTask } from "../../../../shared/coach/model/tasks/themes.ts";
import { validationTask } from "../../../../shared/coach/model/tasks/validation.ts";
import { partsOfProposal } from "../../../../shared/domain/proposal-parts.ts";
import { checklistKeys } from "../../../../shared/domain/validation-checklist.ts";
import { flakyNotes } from "../../../helpers/flaky-notes.ts";
import { makeProposal } from "../../../helpers/make-proposal.ts";
import { makeTaskFrame } from "../../../helpers/make-task-frame.ts";
import { goodPathAnswer, goodProposalAnswer } from "../../../helpers/model-answers.ts";
import { wishes } from "../../../helpers/obey.ts";
import { poisonEachField } from "../../../helpers/poison-one.ts";

interface Attacked {
  readonly task: string;
  readonly good: unknown;
  readonly schema: ModelTask<unknown, unknown>["schema"];
  readonly check: (answer: unknown) => ReturnType<ModelTask<unknown, unknown>["check"]>;
  /** Without these there is nothing to begin with: then nothing is shown, and the model is told why. */
  readonly needs?: RegExp;
}

const attacked = <Asked, Found>(
  task: string,
  { schema, check }: ModelTask<Asked, Found>,
  asked: Asked,
  good: unknown,
  needs?: RegExp,
): Attacked => {
  const { frame, handles } = makeTaskFrame(flakyNotes());
  return {
    task,
    good,
    schema,
    check: (answer) => check(answer, asked, frame, handles),
    ...(needs && { needs }),
  };
};

const theme = { id: "theme:flaky", label: "Rode test", domains: {}, challenges: {} } as const;

const goodThemes = {
  themes: [
    ["Rode test zonder reden", ["c1", "c2", "c4"]],
    ["Niemand is eigenaar", ["c2", "c3"]],
  ].map(([title, notes]) => ({
    title,
    why: "De test wordt rood en iedereen start opnieuw.",
    domain: "maintain",
    innovation: "social",
    pattern: "new",
    notes,
  })),
  leftovers: [],
};

const goodReading = {
  points: checklistKeys.map((key) => ({
    key,
    verdict: "partly",
    because: "Er staat wat er speelt, nog niet voor wie het geldt.",
    reference: "problem",
  })),
  objection: "De testhoeder krijgt er werk bij dat nu niemand doet.",
  questions: ["Wie neemt het over als de testhoeder ziek is?", "Wat doet het team als het druk is?"],
};

const all: readonly Attacked[] = [
  attacked("themes", themesTask, { existing: [], rejected: [] }, goodThemes),
  // Steps 2 and 4 are its one try and its one check, and rest on the quotes 2 and 3.
  attacked(
    "path",
    pathTask,
    { theme, need: "work", minutesPerWeek: 45 },
    goodPathAnswer,
    /^goal\.|^steps\.[13]\.(?!why)|^evidence\.[12]\.(?:handle|quote)/,
  ),
  attacked(
    "proposal",
    proposalTask,
    { theme, ownSentence: "Zullen we elke week één instabiele test samen oplossen?", author: "" },
    goodProposalAnswer,
  ),
  attacked("question", questionTask, null, { question: "Wat ging er net aan vooraf?" }, /^question$/),
  attacked("validation", validationTask, { parts: partsOfProposal(makeProposal(), () => "c2") }, goodReading),
];

/** A figure may be new where a person chooses it: in what is counted, aimed at or done. */
const mayCount = /^(?:effects\.\w+\.target|goal\.|steps\.\d+\.(?!why|points))/;

for (const { task, good, schema, check, needs } of all) {
  describe(`an answer to the task ${task} that obeys a note in one field`, () => {
    const clean = check(good);

    it("is whole before", () => {
      assert(clean.found !== undefined, clean.problems.join(" "));
      assert.deepEqual(clean.dropped, []);
    });

    for (const [does, says] of [...wishes.nl, ["runs a script", "<script>alert(1)</script>"] as const])
      it(`loses that field alone, and says so: ${does}`, () => {
        for (const { path, answer, unit } of poisonEachField(good, schema, says, "c99")) {
          if (does === "noemt een getal" && mayCount.test(path)) continue;
          const { found, dropped, problems } = check(answer);
          const texts = textsIn(found);

          assert(dropped.length > 0, `${path}: nothing was left out`);
          assert(!texts.some((text) => text.includes(says.slice(0, -1)) || text.includes("c99")), path);
          if (found === undefined) {
            assert.match(path, needs ?? /^$/, "nothing stands");
            assert(problems.length > 0, path);
            continue;
          }
          const ofUnit = textsIn([unit, restingOn(good, path, unit)]).map(plainText);
          const lost = textsIn(clean.found).filter((text) => !texts.includes(text));
          const others = lost.filter((text) => !ofUnit.some((one) => text.includes(one) || one.includes(text)));
          assert.deepEqual(others, [], `${path}: more fell than what was poisoned`);
        }
      });
  });
}

/** A step falls with the last quote it rests on, and what counts as success with the target whose figure it repeats. */
const restingOn = (answer: unknown, path: string, unit: unknown): readonly unknown[] => {
  const { steps = [], experiment }: typeof goodPathAnswer & typeof goodProposalAnswer = Object(answer);
  const onQuote = steps.filter(({ evidence }) => evidence.includes(String(Object(unit).handle)));
  return path.endsWith(".target") && experiment ? [...onQuote, experiment.success] : onQuote;
};

/** The texts of more than one word: ids, days and words of an enumeration are the program's own. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return /\s/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
