import assert from "node:assert/strict";
import { proposalTask } from "../../../../../shared/coach/model/tasks/proposal.ts";
import type { ProposalAsked } from "../../../../../shared/coach/model/tasks/proposal-asked.ts";
import type { TaskFrame } from "../../../../../shared/coach/model/task.ts";
import { lintProposal } from "../../../../../shared/domain/lint-proposal.ts";
import { flakyNotes } from "../../../../helpers/flaky-notes.ts";
import { makeTaskFrame } from "../../../../helpers/make-task-frame.ts";
import { goodProposalAnswer } from "../../../../helpers/model-answers.ts";

const asked: ProposalAsked = {
  theme: { id: "theme:flaky", label: "Rode test", domains: {}, challenges: {} },
  ownSentence: "Zullen we elke week één instabiele test samen oplossen?",
  author: "Sanne",
};

const check = (change: object, given: Partial<ProposalAsked> = {}, frameGiven: Partial<TaskFrame> = {}) => {
  const { frame, handles } = makeTaskFrame(flakyNotes(), frameGiven);
  return proposalTask.check({ ...goodProposalAnswer, ...change }, { ...asked, ...given }, frame, handles);
};

const foundIn = (change: object, given: Partial<ProposalAsked> = {}) => {
  const { found } = check(change, given);
  assert(found);
  return found;
};

describe("a proposal of a model", () => {
  it("leaves to lint only what a model cannot know: who is affected, who decides, and that nobody has read it", () => {
    const { found, dropped, problems } = check({});

    assert(found);
    assert.deepEqual([dropped, problems], [[], []]);
    const captures = new Map(flakyNotes().map((note) => [note.id, note]));
    const errors = lintProposal(found, { captures }).filter(({ severity }) => severity === "error");
    assert.deepEqual(
      errors.map(({ rule }) => rule),
      ["P2", "P9", "P12"],
    );
  });

  it("keeps the own sentence literally, whatever the model makes of it", () => {
    const own = "  Samen 1 test per week met Karin?  ";
    const found = foundIn({ change: "", title: "", ownSentence: "iets anders" }, { ownSentence: own });

    assert.deepEqual([found.ownSentence, found.change, found.title], [own.trim(), own.trim(), own.trim()]);
  });

  it("has one renewing variant that says so, before the other alternatives, and a counter-explanation", () => {
    const { alternatives, counterEvidence } = foundIn({});

    assert.deepEqual(Object.keys(alternatives), ["renew", "o1"]);
    assert.equal(
      alternatives["renew"]?.option,
      "Helemaal anders: De test pas draaien nadat de wijziging al gebruikt wordt.",
    );
    assert.match(counterEvidence ?? "", /één persoon/);
  });

  it("has its frequency, dates and deciders from the program", () => {
    const { problem, experiment, decision, provenance } = foundIn({});

    assert.equal(problem.frequency, "2 keer genoteerd in 3 dagen, samen ongeveer 15 minuten");
    assert.deepEqual(
      [decision.by, experiment.start, experiment.end, experiment.minutesPerWeek],
      ["2026-11-23", "2026-11-30", "2026-12-11", 0],
    );
    assert.match(decision.decider, /^\[vul in/);
    assert.deepEqual(provenance, { by: "ai", promptVersion: proposalTask.promptVersion });
  });

  it("leaves out sentences with a figure, date or name of nowhere, and leaves empty what has none left", () => {
    const { found, dropped } = check({
      learning: "Waardoor tests instabiel worden. Volgens Deloitte scheelt dat veel.",
      technical: "Het kost 4 uur.",
      risks: [{ risk: "Het loopt uit tot 3 januari.", mitigation: "Niets." }],
    });

    assert(found);
    assert.deepEqual(
      [found.learning, found.technical, found.risks],
      ["Waardoor tests instabiel worden.", undefined, {}],
    );
    assert.deepEqual(
      dropped.map(({ because }) => because),
      ["ungrounded", "ungrounded", "ungrounded"],
    );
  });

  it("lets only a target have a figure of its own, which success may repeat", () => {
    const effects = {
      ...goodProposalAnswer.effects,
      productivity: {
        ...goodProposalAnswer.effects.productivity,
        baseline: "77 per week",
        target: "hooguit 8 per week",
      },
    };
    const { productivity } = foundIn({ effects }).effects;
    assert.deepEqual([productivity.target, productivity.baseline], ["hooguit 8 per week", undefined]);

    const experiment = { ...goodProposalAnswer.experiment, success: "hooguit 8 per week", stop: "meer dan 9 per week" };
    const tried = foundIn({ effects, experiment }).experiment;
    assert.deepEqual([tried.success, tried.stop], ["hooguit 8 per week", ""]);
  });

  it("lets no figure of a target that fell come back as success", () => {
    const productivity = { ...goodProposalAnswer.effects.productivity, target: "8 per week, zie https://a.example" };
    const effects = { ...goodProposalAnswer.effects, productivity };
    const experiment = { ...goodProposalAnswer.experiment, success: "hooguit 8 per week" };
    const found = foundIn({ effects, experiment });
    assert.deepEqual([found.effects.productivity.target, found.experiment.success], [undefined, ""]);
  });

  it("calls a cause measured only when a note says so too", () => {
    assert.equal(foundIn({}).problem.causeKnown, "measured");
    const { frame, handles } = makeTaskFrame(flakyNotes().slice(0, 3));
    const evidence = goodProposalAnswer.evidence.slice(0, 2);
    const { found } = proposalTask.check({ ...goodProposalAnswer, evidence }, asked, frame, handles);
    assert.equal(found?.problem.causeKnown, "assumed");
  });

  it("is not found without a social side, and the model is told so", () => {
    const { found, problems } = check({ social: { working: "Zie https://x.example." } });

    assert.equal(found, undefined);
    assert.match(problems[0] ?? "", /social/);
  });

  it("doubts itself where the model does not, and leaves the variant to the person", () => {
    const { counterEvidence, alternatives } = foundIn({ counterExplanation: "", renew: {} });

    assert.match(counterEvidence ?? "", /^Dit rust op de notities van één persoon/);
    assert.deepEqual(Object.keys(alternatives), ["o1"]);
  });

  it("is not found without literal quotes of two notes", () => {
    const [first, second] = goodProposalAnswer.evidence;
    const { found, problems, dropped } = check({ evidence: [first, { ...second, quote: "Everybody owns it" }] });

    assert.equal(found, undefined);
    assert.deepEqual(
      dropped.map(({ because }) => because),
      ["notLiteral"],
    );
    assert(problems.some((problem) => problem.includes("Everybody owns it")));
  });

  it("asks one question, or the one of every proposal", () => {
    assert.equal(foundIn({}).decision.question, goodProposalAnswer.question);
    assert.equal(
      foundIn({ question: "Mag dit? En wanneer?" }).decision.question,
      "Mogen we dit twee weken in het klein proberen?",
    );
  });

  it("keeps the domains that the person gave the theme", () => {
    assert.deepEqual(foundIn({}).domains, { maintain: true });
    const theme = { ...asked.theme, domains: { govern: true } as const };
    assert.deepEqual(foundIn({}, { theme }).domains, { govern: true });
  });

  it("puts back what was masked in the own sentence and in quotes, and nowhere else", () => {
    const { frame, handles } = makeTaskFrame(flakyNotes());
    const restore = (sent: string): string => sent.replaceAll("[naam 1]", "Karin");
    const answer = { ...goodProposalAnswer, learning: "Of [naam 1] het merkt." };
    const found = proposalTask.check(answer, { ...asked, ownSentence: "Samen met [naam 1]." }, frame, {
      ...handles,
      restore,
    }).found;

    assert.deepEqual([found?.ownSentence, found?.learning], ["Samen met Karin.", ""]);
  });
});
