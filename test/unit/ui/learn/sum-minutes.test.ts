import assert from "node:assert/strict";
import type { Step, StepForm, StepState } from "../../../../shared/domain/path.ts";
import { sumMinutes } from "../../../../shared/ui/learn/sum-minutes.ts";

const step = (form: StepForm, minutes: number, state: StepState = "todo"): Step => ({
  order: 1,
  form,
  title: "",
  instruction: "",
  why: "",
  evidenceIds: [],
  minutes,
  doneWhen: "",
  week: 1,
  state,
});

describe("the minutes of a path", () => {
  it("are those of all steps, and of those in the work or with colleagues", () => {
    const steps = [step("reflection", 4), step("try_in_work", 12), step("retrieval", 3), step("peer_session", 15)];

    assert.deepEqual(sumMinutes(steps), { all: 34, inTheWork: 27 });
  });

  it("count done steps, but not those that were left out", () => {
    assert.deepEqual(sumMinutes([step("observe", 10, "done"), step("try_in_work", 15, "skipped")]), {
      all: 10,
      inTheWork: 10,
    });
  });
});
