import assert from "node:assert/strict";
import type { ParseProblem } from "../../../../shared/exchange/parse-entity/parse-with.ts";
import { parseAiRun } from "../../../../shared/exchange/parse-entity/parse-ai-run.ts";
import { parseAssignment } from "../../../../shared/exchange/parse-entity/parse-assignment.ts";
import { parseCapture } from "../../../../shared/exchange/parse-entity/parse-capture.ts";
import { parseEvidence } from "../../../../shared/exchange/parse-entity/parse-evidence.ts";
import { parsePath } from "../../../../shared/exchange/parse-entity/parse-path.ts";
import { parseProposalEvent } from "../../../../shared/exchange/parse-entity/parse-proposal-event.ts";
import { parseProposal } from "../../../../shared/exchange/parse-entity/parse-proposal.ts";
import { parseStrategy } from "../../../../shared/exchange/parse-entity/parse-strategy.ts";
import { parseTheme } from "../../../../shared/exchange/parse-entity/parse-theme.ts";
import { parseWeek } from "../../../../shared/exchange/parse-entity/parse-week.ts";
import type { Result } from "../../../../shared/result.ts";
import * as good from "./good-records.ts";
import { absent, describeValue, withFault } from "./with-fault.ts";

type Parse = (value: unknown) => Result<unknown, ParseProblem>;
type Fault = readonly [path: string, value: unknown, kind: ParseProblem["kind"]];

const long = "x".repeat(20_001);

/** Per entity a whole record, and places where something else makes it refuse to be read. */
const entities: Readonly<Record<string, { parse: Parse; record: object; faults: readonly Fault[] }>> = {
  capture: {
    parse: parseCapture,
    record: good.goodCapture,
    faults: [
      ["text", absent, "missing"],
      ["text", 5, "wrongType"],
      ["text", "x".repeat(5_001), "tooLong"],
      ["text", " \n", "notAllowed"],
      ["kind", "mood", "notAllowed"],
      ["day", "2026-02-30", "notAllowed"],
      ["createdAt", "gisteren", "notAllowed"],
      ["schema", 2, "notAllowed"],
      ["id", "theme:01HZY3V9Q8W7E6R5T4Y3K2J1H0", "notAllowed"],
      ["utcOffset", 9_000, "notAllowed"],
      ["tags", ["flaky"], "wrongType"],
      ["tags", { flaky: "ja" }, "wrongType"],
      ["context.label", absent, "missing"],
      ["context.branch", 7, "wrongType"],
      ["deepening.d1.answer", "x".repeat(5_001), "tooLong"],
      ["sensitivity.name:0-2.start", -1, "notAllowed"],
      ["fromStep.pathId", "x", "notAllowed"],
    ],
  },
  theme: {
    parse: parseTheme,
    record: good.goodTheme,
    faults: [
      ["label", absent, "missing"],
      ["label", long, "tooLong"],
      ["captureIds", { x: true }, "wrongType"],
      ["domains", [], "wrongType"],
      ["origin", "boss", "notAllowed"],
    ],
  },
  evidence: {
    parse: parseEvidence,
    record: good.goodEvidence,
    faults: [
      ["quote", absent, "missing"],
      ["quote", null, "wrongType"],
      ["quote", "x".repeat(5_001), "tooLong"],
      ["from", "title", "notAllowed"],
    ],
  },
  path: {
    parse: parsePath,
    record: good.goodPath,
    faults: [
      ["goal.target", absent, "missing"],
      ["steps.s3.retrieval.days[1]", "2", "wrongType"],
      ["steps.s2.instruction", long, "tooLong"],
      ["steps.s2.form", "exam", "notAllowed"],
      ["steps", [], "wrongType"],
      ["steps", JSON.parse('{"constructor": {}}'), "notAllowed"],
      ["evidence.e1.day", "", "notAllowed"],
    ],
  },
  proposal: {
    parse: parseProposal,
    record: good.goodProposal,
    faults: [
      ["decision.question", absent, "missing"],
      ["effects.workClimate.expected", "yes", "wrongType"],
      ["change", long, "tooLong"],
      ["frameworkCheck.f1.ok", true, "notAllowed"],
      ["experiment.end", "2026-13-01", "notAllowed"],
    ],
  },
  proposalEvent: {
    parse: parseProposalEvent,
    record: good.goodEvent,
    faults: [
      ["type", absent, "missing"],
      ["type", "liked", "notAllowed"],
      ["reason", absent, "missing"],
      ["reason", long, "tooLong"],
      ["version", "1", "wrongType"],
      ["by.role", "boss", "notAllowed"],
    ],
  },
  assignment: {
    parse: parseAssignment,
    record: good.goodAssignment,
    faults: [
      ["agenda.a1.activity", absent, "missing"],
      ["minutes", "15", "wrongType"],
      ["output", long, "tooLong"],
      ["outcome.type", "party", "notAllowed"],
      ["outcome.because", absent, "missing"],
    ],
  },
  week: {
    parse: parseWeek,
    record: good.goodWeek,
    faults: [
      ["phases.harvest", absent, "missing"],
      ["phases.aim.minutes", "3", "wrongType"],
      ["harvest.oneLine", long, "tooLong"],
      ["week", "2026-W54", "notAllowed"],
    ],
  },
  strategy: {
    parse: parseStrategy,
    record: good.goodStrategy,
    faults: [
      ["guardrails.ai.mode", absent, "missing"],
      ["themes[0].keywords[0]", 1, "wrongType"],
      ["roles[0].task", long, "tooLong"],
      ["guardrails.noIndividualMonitoring", false, "notAllowed"],
    ],
  },
  "entry of the log of what left": {
    parse: parseAiRun,
    record: good.goodRun,
    faults: [
      ["bodyHash", absent, "missing"],
      ["usage.input", "many", "wrongType"],
      ["model", long, "tooLong"],
      ["outcome", "approved", "notAllowed"],
    ],
  },
};

for (const [name, { parse, record, faults }] of Object.entries(entities)) {
  describe(`a foreign ${name}`, () => {
    it("is read whole, and keeps what a newer version added", () => {
      const value = { ...structuredClone(record), later: { deep: [1, { more: null }] } };
      assert.deepEqual(parse(value), { ok: true, value });
    });

    for (const [path, value, kind] of faults) {
      it(`is refused at ${path} as ${kind} (${describeValue(value)})`, () => {
        assert.deepEqual(parse(withFault(record, path, value)), { ok: false, error: { kind, path } });
      });
    }

    it("is refused when it is no object", () => {
      for (const value of [null, "x", 5, []]) assert.equal(parse(value).ok, false);
      assert.deepEqual(parse(undefined), { ok: false, error: { kind: "missing", path: "" } });
    });

    it("cannot carry a prototype in, at any depth", () => {
      const deep: unknown = JSON.parse('{"a": [{"__proto__": {"polluted": true}}]}');
      assert.deepEqual(parse({ ...record, later: deep }), {
        ok: false,
        error: { kind: "unsafe", path: "later.a[0].__proto__" },
      });
      assert.equal("polluted" in {}, false);
    });
  });
}

describe("foreign data that is no plain data", () => {
  it("is refused: endless depth, itself inside itself, classes and functions", () => {
    const loop: Record<string, unknown> = { ...good.goodTheme };
    loop["self"] = loop;
    for (const value of [loop, { ...good.goodTheme, x: new Date() }, { ...good.goodTheme, x: () => 1 }]) {
      const read = parseTheme(value);
      assert.equal(!read.ok && read.error.kind, "unsafe");
    }
  });
});

describe("a foreign record without what need not be there", () => {
  const cases: readonly (readonly [Parse, object, optional: string])[] = [
    [
      parseCapture,
      good.goodCapture,
      "deletedAt kind context.branch context.copied context sharedText leftLoose fromStep continues",
    ],
    [parseTheme, good.goodTheme, "tag mergedInto"],
    [parseEvidence, good.goodEvidence, "retainedAt"],
    [
      parsePath,
      good.goodPath,
      "goal.baseline steps.s2.ifThen steps.s3.retrieval steps.s5.validation stoppedBecause teamPath provenance.model provenance.promptVersion provenance.reviewedAt",
    ],
    [
      parseProposal,
      good.goodProposal,
      "owner counterEvidence technical social.deciding social.collaborating effects.productivity.indicator effects.productivity.baseline effects.productivity.target",
    ],
    [parseProposalEvent, good.goodEvent, "seen revisitOn"],
    [parseAiRun, good.goodRun, "usage producedId"],
    [parseAssignment, good.goodAssignment, "plannedOn outcome"],
    [parseWeek, good.goodWeek, "phases.aim.plannedAt phases.aim.doneAt phases.aim.minutes focus ifThen harvest"],
    [
      parseStrategy,
      good.goodStrategy,
      "themes[0].challenges roles[0].who guardrails.retentionDays approvals[0].when.ambition",
    ],
  ];

  it("is read all the same", () => {
    for (const [parse, record, optional] of cases) {
      const value = optional.split(" ").reduce((left, path) => withFault(left, path, absent), record);
      assert.deepEqual(parse(value), { ok: true, value });
    }
  });
});

describe("a proposal nobody has filled in yet", () => {
  it("is read too", () => {
    assert.deepEqual(parseProposal(structuredClone(good.emptyProposal)), { ok: true, value: good.emptyProposal });
  });
});
