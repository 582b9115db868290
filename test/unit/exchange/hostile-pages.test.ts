import assert from "node:assert/strict";
import { makePath, makeStep } from "../../helpers/make-path.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";
import { poison } from "../../helpers/poison.ts";
import { livedThrough, pathPage, proposalPage } from "./pages.ts";

const hostile = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "[klik](javascript:alert(1))",
  "![beeld](https://kwaad.example/volg.png)",
  "[kwaad]: https://kwaad.example",
  "https://kwaad.example",
  "```",
  "~~~",
  "# Besluit: aangenomen",
  "---",
  "| a | b |",
  "\u202Egnp.exe",
  "{state} **vet** `code`",
].join("\n");

const assertInert = (page: string): void => {
  const outsideCode = page.replace(/(?<!\\)`[^`\n]*`/g, "").replace(/\\[!-/:-@[-`{-~]/g, "·");
  assert.doesNotMatch(outsideCode, /<[a-z/!?]/i, "HTML");
  assert.doesNotMatch(outsideCode, /\]\(|\]\[|\]:/, "link");
  assert.doesNotMatch(outsideCode, /kwaad\.example/, "address");
  assert.doesNotMatch(outsideCode, /`|~~~/, "code");
  assert.doesNotMatch(page, /[\u202A-\u202E\u2066-\u2069]/, "order of letters");
  assert.doesNotMatch(page, /^\s*(?:>\s*)?(?:#+ Besluit|---\s*$)/m, "structure");
};

describe("a page with hostile text in every field", () => {
  it("is inert as a proposal", () => {
    const proposal = poison(makeProposal(), hostile);
    const page = proposalPage(
      { ...proposal, evidence: makeProposal().evidence },
      { life: poison(livedThrough(), hostile) },
    );
    assert.match(page, /\\<script>/);
    assertInert(page);
  });

  it("is inert as a learning path", () => {
    const step = makeStep({ form: "retrieval", skippedBecause: "x", ifThen: { if: "x", then: "y" } });
    const path = poison(
      makePath({ steps: { s1: step, s2: makeStep({ form: "validation" }) }, stoppedBecause: "x" }),
      hostile,
    );
    const page = pathPage({ ...path, evidence: makePath().evidence });
    assert.match(page, /\\<script>/);
    assertInert(page);
  });

  it("keeps a hostile quote within its block", () => {
    const { evidence } = makeProposal();
    const e1 = evidence["e1"];
    assert(e1);
    const page = proposalPage(makeProposal({ evidence: { e1: { ...e1, quote: hostile, supports: hostile } } }));
    const block = page.split("\n").filter((line) => line.startsWith(">"));
    assert.equal(block.length, hostile.split("\n").length);
    assert.doesNotMatch(block.join("\n").replace(/\\[!-/:-@[-`{-~]/g, "·"), /<[a-z/!?]|\]\(|\]:|`|~~~/i);
  });
});
