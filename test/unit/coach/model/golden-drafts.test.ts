import { pathTask } from "../../../../shared/coach/model/tasks/path.ts";
import { proposalTask } from "../../../../shared/coach/model/tasks/proposal.ts";
import { writeRequest } from "../../../../shared/coach/model/write-request.ts";
import type { Language } from "../../../../shared/domain/entity.ts";
import { checkGolden } from "../../../helpers/check-golden.ts";
import { flakyNotes } from "../../../helpers/flaky-notes.ts";
import { makeStrategy } from "../../../helpers/make-strategy.ts";
import { makeTaskFrame } from "../../../helpers/make-task-frame.ts";

const inBoth = <Request>(write: (language: Language) => Request) => ({ nl: write("nl"), en: write("en") });

/** Dutch with ground rules, English without. */
const frameOf = (language: Language) =>
  makeTaskFrame(flakyNotes(), { language, strategy: language === "nl" ? makeStrategy() : undefined }).frame;

const theme = { id: "theme:flaky", label: "Rode test", domains: { maintain: true }, challenges: {} } as const;

// A change here is a change of what people send: see check-golden.ts for what to do.
describe("the golden request", () => {
  it("for a path is the one of its promptVersion", () => {
    const asked = { theme, need: "work", minutesPerWeek: 45, earlier: ["Eerst kijken; gestopt."] } as const;
    const requests = inBoth((language) => writeRequest(pathTask, asked, frameOf(language), "model-a"));
    checkGolden("path", pathTask.promptVersion, requests);
  });

  it("for a proposal is the one of its promptVersion", () => {
    const asked = { theme, ownSentence: "Elke week één instabiele test samen oplossen.", author: "Sanne" };
    const requests = inBoth((language) => writeRequest(proposalTask, asked, frameOf(language), "model-a"));
    checkGolden("proposal", proposalTask.promptVersion, requests);
  });
});
