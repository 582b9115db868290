import { questionTask } from "../../../../shared/coach/model/tasks/question.ts";
import { themesTask } from "../../../../shared/coach/model/tasks/themes.ts";
import { validationTask } from "../../../../shared/coach/model/tasks/validation.ts";
import { writeRequest } from "../../../../shared/coach/model/write-request.ts";
import type { Language } from "../../../../shared/domain/entity.ts";
import { partsOfProposal } from "../../../../shared/domain/proposal-parts.ts";
import { checkGolden } from "../../../helpers/check-golden.ts";
import { makeProposal } from "../../../helpers/make-proposal.ts";
import { makeStrategy } from "../../../helpers/make-strategy.ts";
import { makeTaskFrame } from "../../../helpers/make-task-frame.ts";
import { readSamples } from "../../../helpers/read-samples.ts";

const inBoth = <Request>(write: (language: Language) => Request) => ({ nl: write("nl"), en: write("en") });

/** Dutch with ground rules, English without; the first notes of the sample. */
const frameOf = (language: Language, count: number) => {
  const notes = readSamples(language === "nl" ? "A" : "B").map(({ capture }) => capture);
  return makeTaskFrame(notes.slice(0, count), {
    language,
    strategy: language === "nl" ? makeStrategy() : undefined,
  }).frame;
};

// A change here is a change of what people send: see check-golden.ts for what to do.
describe("the golden request", () => {
  it("for themes is the one of its promptVersion", () => {
    const asked = { existing: ["Te laat weten"], rejected: ["Communicatie"] };
    const requests = inBoth((language) => writeRequest(themesTask, asked, frameOf(language, 12), "model-a"));
    checkGolden("themes", themesTask.promptVersion, requests);
  });

  it("for a question is the one of its promptVersion", () => {
    const requests = inBoth((language) => writeRequest(questionTask, null, frameOf(language, 1), "model-a"));
    checkGolden("question", questionTask.promptVersion, requests);
  });

  it("for a second reading is the one of its promptVersion", () => {
    const parts = partsOfProposal(makeProposal(), (id) => (id === "capture:a01" ? "c1" : undefined));
    const requests = inBoth((language) => writeRequest(validationTask, { parts }, frameOf(language, 4), "model-a"));
    checkGolden("validation", validationTask.promptVersion, requests);
  });
});
