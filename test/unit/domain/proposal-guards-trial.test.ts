import assert from "node:assert/strict";
import type { Refusal } from "../../../shared/domain/proposal-moves.ts";
import type { Proposal } from "../../../shared/domain/proposal.ts";
import { go, life, refusals, report, sanne, type Asked, type Step } from "../../helpers/ask-proposal-move.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";

const golden = makeProposal();
const withOther = (given: Partial<Proposal>): Partial<Asked> => ({ proposal: makeProposal(given) });
const trialUntil = (end: string): Partial<Asked> => withOther({ experiment: { ...golden.experiment, end } });
const smallTry: Refusal = { kind: "stopRuleNeeded" };
const evaluation = { by: sanne, lesson: "Eerst meten" };

/** One guard after the decision that does not hold, and the one reason it gives. */
interface Unmet {
  readonly step: Step;
  readonly without: string;
  readonly change: Partial<Asked>;
  readonly refused: Refusal;
}

const unmet: readonly Unmet[] = [
  {
    step: "decided → trial",
    without: "a go",
    change: life({ decision: { ...go, outcome: "no_go" } }),
    refused: { kind: "outcomeIs", needed: ["go"] },
  },
  { step: "decided → trial", without: "an owner", change: withOther({ owner: " " }), refused: { kind: "ownerNeeded" } },
  {
    step: "decided → trial",
    without: "a stop rule (I11)",
    change: withOther({ experiment: { ...golden.experiment, stop: "[fill in: when?]" } }),
    refused: smallTry,
  },
  {
    step: "decided → trial",
    without: "an end within 30 days (I11)",
    change: trialUntil("2026-12-30"),
    refused: smallTry,
  },
  { step: "decided → trial", without: "an end (I11)", change: trialUntil(""), refused: smallTry },
  {
    step: "decided → dropped",
    without: "a no-go",
    change: life({ decision: go }),
    refused: { kind: "outcomeIs", needed: ["no_go"] },
  },
  {
    step: "decided → shared",
    without: "a defer",
    change: life({ decision: { ...go, revisitOn: "2027-01-11" } }),
    refused: { kind: "outcomeIs", needed: ["defer"] },
  },
  {
    step: "decided → shared",
    without: "a day to come back",
    change: life({ decision: { ...go, outcome: "defer" } }),
    refused: { kind: "revisitDateNeeded" },
  },
  {
    step: "trial → adopted",
    without: "a report (I12)",
    change: life(),
    refused: { kind: "reportNeeded", missing: ["before", "after"] },
  },
  {
    step: "trial → adopted",
    without: "how it is now (I12)",
    change: life({ trialReport: { ...report, after: "" } }),
    refused: { kind: "reportNeeded", missing: ["after"] },
  },
  {
    step: "trial → dropped",
    without: "what surprised us",
    change: life({ trialReport: { ...report, surprise: " " } }),
    refused: { kind: "reportNeeded", missing: ["surprise"] },
  },
  {
    step: "adopted → evaluated",
    without: "28 days",
    change: { today: "2027-01-07" },
    refused: { kind: "tooEarly", days: 1 },
  },
  {
    step: "adopted → evaluated",
    without: "a lesson",
    change: life({ adoptedOn: "2026-12-11" }),
    refused: { kind: "lessonNeeded" },
  },
  {
    step: "adopted → evaluated",
    without: "a day of adoption",
    change: life({ evaluation }),
    refused: { kind: "tooEarly", days: 28 },
  },
  {
    step: "dropped → evaluated",
    without: "a closing lesson",
    change: life({ evaluation: { ...evaluation, lesson: "[fill in]" } }),
    refused: { kind: "lessonNeeded" },
  },
];

describe("a step after the decision is refused", () => {
  for (const { step, without, change, refused } of unmet) {
    it(`${step}: without ${without}`, () => {
      assert.deepEqual(refusals(step, change), [refused]);
    });
  }

  it("adopted → evaluated: with both reasons when it is too early and there is no lesson", () => {
    assert.deepEqual(refusals("adopted → evaluated", { today: "2026-12-11", ...life({ adoptedOn: "2026-12-11" }) }), [
      { kind: "tooEarly", days: 28 },
      { kind: "lessonNeeded" },
    ]);
  });
});

describe("a trial", () => {
  it("may take 30 days, both ends counted", () => {
    assert.deepEqual(refusals("decided → trial", trialUntil("2026-12-29")), []);
  });
});
