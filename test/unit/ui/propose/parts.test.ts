import assert from "node:assert/strict";
import { proposalRules, type Finding } from "../../../../shared/domain/finding.ts";
import { emptyContent } from "../../../../shared/domain/empty-proposal.ts";
import { lintProposal } from "../../../../shared/domain/lint-proposal.ts";
import { findingsOf, markOf, partNames } from "../../../../shared/ui/propose/parts.ts";
import { sortTodo } from "../../../../shared/ui/propose/sort-todo.ts";

const empty = { ...emptyContent(), provenance: { by: "rules" } } as const;

describe("what the check found in a proposal", () => {
  it("stands beside exactly one part, whatever it is about", () => {
    const findings = lintProposal(empty, { captures: new Map() });
    const shown = partNames.flatMap((part) => findingsOf(part, findings));

    assert.ok(findings.length > 8);
    assert.equal(shown.length, findings.length);
  });

  it("has a part for each field that a rule speaks of, not only the last one", () => {
    const findings = lintProposal(empty, { captures: new Map() });
    const about = findingsOf("about", findings).map(({ rule }) => rule);

    assert.deepEqual(about, ["P1"]);
  });

  it("marks a part with an error before a hint", () => {
    const hint: Finding = { rule: "P14", severity: "hint", field: "problem" };
    const error: Finding = { rule: "P2", severity: "error", field: "problem" };

    assert.equal(markOf("problem", [hint, error]), "error");
    assert.equal(markOf("problem", [hint]), "hint");
    assert.equal(markOf("risks", [hint]), undefined);
  });
});

describe("what is left to do before sharing", () => {
  it("is only what keeps people safe; the rest may travel along", () => {
    const found = (rule: Finding["rule"], severity: Finding["severity"]): Finding => ({ rule, severity, field: "x" });
    const errors = proposalRules.map((rule) => found(rule, "error"));

    const { blocks, open } = sortTodo([...errors, found("EV5", "error"), found("EV6", "error"), found("EV2", "hint")]);

    assert.deepEqual(
      blocks.map(({ rule }) => rule),
      ["P11", "P12", "EV5", "EV6"],
    );
    assert.equal(open.length, proposalRules.length - 2);
  });
});
