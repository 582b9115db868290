import assert from "node:assert/strict";
import type { Evidence } from "../../../shared/domain/evidence.ts";
import { headingsIn, liveIn } from "../../helpers/live-markdown.ts";
import { makePath, makeStep } from "../../helpers/make-path.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";
import { poison } from "../../helpers/poison.ts";
import { readAdversarial } from "../../helpers/read-adversarial.ts";
import { livedThrough, pathPage, proposalPage } from "./pages.ts";

/** A reader of Markdown takes seconds for dozens of fields of 5,000 characters; what a text tries stands in its beginning. */
const longestShown = 1_000;

/** Pages of a proposal and a path, changed. Quotes stay what they were: an address in one is meant to be shown. */
const pagesWith = (change: <T>(record: T) => T): readonly string[] => {
  const proposal = makeProposal();
  const retrieval = makeStep({ form: "retrieval", skippedBecause: "x", ifThen: { if: "x", then: "y" } });
  const path = makePath({ steps: { s1: retrieval, s2: makeStep({ form: "validation" }) }, stoppedBecause: "x" });
  const said = (evidence: Readonly<Record<string, Evidence>>): Readonly<Record<string, Evidence>> =>
    Object.fromEntries(Object.entries(evidence).map(([id, one]) => [id, { ...change(one), quote: one.quote }]));
  return [
    proposalPage({ ...change(proposal), evidence: said(proposal.evidence) }, { life: change(livedThrough()) }),
    pathPage({ ...change(path), evidence: said(path.evidence) }),
  ];
};

describe("a page whose every field says what an adversarial note says", () => {
  const plain = pagesWith((record) => record).map(headingsIn);

  for (const { name, lang, text } of readAdversarial()) {
    it(`has no live link, HTML or structure of its own: ${name} (${lang})`, () => {
      const pages = pagesWith((record) => poison(record, text.slice(0, longestShown)));
      assert.deepEqual(pages.flatMap(liveIn), []);
      assert.deepEqual(pages.map(headingsIn), plain);
    });
  }
});

describe("the look at a page", () => {
  it("sees a link, an image, HTML, a definition, a fence and a bare address", () => {
    for (const live of [
      "[a](https://evil.example)",
      "![a](b)",
      "a <b>c</b>",
      "[a]: b",
      "<div>",
      "```\na",
      "see https://evil.example",
      "www.evil.example",
      "| a |\n|---|\n| x@evil.example |",
    ]) {
      assert.notDeepEqual(liveIn(live), [], live);
    }
    assert.deepEqual(liveIn("a `https://evil.example` \\<b> \\[c](d)"), []);
    assert.deepEqual(headingsIn("# a\n\nb\n===\n\n### c"), [1, 1, 3]);
  });
});
