import assert from "node:assert/strict";
import { emptyContent } from "../../../../shared/domain/empty-proposal.ts";
import type { ProposalContent } from "../../../../shared/domain/proposal.ts";
import { partForms, type FormName } from "../../../../shared/ui/propose/part-forms.ts";
import { nl } from "../../../../shared/ui/propose/words.nl.ts";

const naming = { words: nl, language: "nl" } as const;
const newId = (): string => "fresh";
// The keys of an object of our own, which TypeScript widens to string.
const names = Object.keys(partForms) as FormName[];

const content: ProposalContent = {
  ...emptyContent(),
  title: "Ruilen via de app",
  ownSentence: "Ruilen gaat alleen nog via de app.",
  authors: { a1: { name: "Noor (synthetisch)", order: 1 } },
  team: "Nachtdienst",
  owner: "Noor (synthetisch)",
  domains: { execute: true },
  challenges: { workClimate: true },
  ambition: "renew",
  problem: {
    what: "Drie plekken",
    who: "planners",
    frequency: "6 keer",
    cause: "geen afspraak",
    causeKnown: "measured",
  },
  counterEvidence: "Eén persoon",
  change: "De planner kijkt om 12 uur",
  technical: "Een melding",
  technicalOnlyReason: "",
  social: { deciding: "De planner beslist" },
  effects: {
    ...emptyContent().effects,
    productivity: { expected: true, statement: "Minder bellen", indicator: "minuten", baseline: "45", target: "20" },
  },
  learning: "Of dit helpt",
  alternatives: { o1: { option: "Whiteboard", whyNot: "niemand kijkt", order: 1 } },
  risks: { r1: { risk: "Vergeten", mitigation: "Wekker", order: 1 } },
  affected: { p1: { name: "planners", order: 1 } },
  frameworkCheck: { k1: { rule: "Rusttijden", ok: "yes", note: "" } },
  experiment: {
    what: "Twee weken",
    who: "één team",
    start: "2026-11-30",
    end: "2026-12-11",
    minutesPerWeek: 30,
    success: "halvering",
    stop: "een gemiste dienst",
    measure: "tellen",
  },
  decision: { question: "Doen we dit?", method: "vote", decider: "team", by: "2026-11-27", route: ["teamleider"] },
};

describe("editing a part of a proposal", () => {
  for (const name of names) {
    it(`changes nothing when nothing was changed: ${name}`, () => {
      const form = partForms[name];

      const change = form.read(content, form.values(content), newId);

      assert.deepEqual({ ...content, ...change }, content);
    });

    it(`shows a field for every value it reads: ${name}`, () => {
      const form = partForms[name];
      const values = form.values(content);

      const shown = form.fields(content, values, naming).map((field) => field.name);

      assert.deepEqual(
        Object.keys(values).filter((value) => !shown.includes(value)),
        [],
      );
    });
  }

  it("takes an effect for expected as soon as somebody describes it", () => {
    const { effects } = partForms.effects.read(content, { "workClimate/statement": "Rustiger" }, newId);

    assert.deepEqual(effects?.workClimate, { expected: true, statement: "Rustiger" });
    assert.deepEqual(effects?.productivity, { expected: false, statement: "" });
  });

  it("keeps who was there and gives a new author an id", () => {
    const values = { ...partForms.about.values(content), authors: "Ali (synthetisch)\nNoor (synthetisch)\n" };

    assert.deepEqual(partForms.about.read(content, values, newId).authors, {
      fresh: { name: "Ali (synthetisch)", order: 1 },
      a1: { name: "Noor (synthetisch)", order: 2 },
    });
  });

  it("leaves a ground rule to be asked about until somebody answered", () => {
    const { frameworkCheck } = partForms.affected.read(content, { "rule/new-1": "Privacy" }, newId);

    assert.deepEqual(frameworkCheck, { fresh: { rule: "Privacy", ok: "ask", note: "" } });
  });

  it("never empties the title or the own sentence", () => {
    assert.equal(partForms.title.read(content, { title: " " }, newId).title, "Ruilen via de app");
    assert.equal(
      partForms.problem.read(content, { ownSentence: "" }, newId).ownSentence,
      "Ruilen gaat alleen nog via de app.",
    );
  });
});
