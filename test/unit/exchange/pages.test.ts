import assert from "node:assert/strict";
import { foldProposal } from "../../../shared/domain/fold-proposal.ts";
import { headingsIn, liveIn } from "../../helpers/live-markdown.ts";
import { makeAntiPath, makePath, makeStep } from "../../helpers/make-path.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";
import { assertGolden } from "./golden.ts";
import { livedThrough, pathPage, proposalPage, templateProposal } from "./pages.ts";

describe("a proposal as a page", () => {
  it("says everything it holds, in Dutch", async () => {
    await assertGolden("proposal.nl.md", proposalPage());
  });

  it("shows honestly what a template leaves open, in English", async () => {
    await assertGolden("proposal-template.en.md", proposalPage(templateProposal(), { language: "en" }));
  });

  it("tells what happened to it, in either language", async () => {
    await assertGolden("proposal-adopted.nl.md", proposalPage(makeProposal(), { life: livedThrough() }));
    await assertGolden(
      "proposal-adopted.en.md",
      proposalPage(makeProposal(), { life: livedThrough(), language: "en" }),
    );
  });

  it("is headed as a draft only while it is one", () => {
    const life = foldProposal([]);
    assert.match(proposalPage(), /^\*\*Concept, niet gedeeld\*\*/m);
    assert.doesNotMatch(proposalPage(makeProposal(), { life: { ...life, state: "shared" } }), /niet gedeeld/);
  });

  it("does not call quotes literal that are not", () => {
    const e1 = makeProposal().evidence["e1"];
    assert(e1);
    const page = proposalPage(makeProposal({ evidence: { e1: { ...e1, quote: "dit schreef niemand ooit" } } }));
    assert.match(page, /niet elk citaat is terug te vinden/);
    assert.match(page, /^- Moet nog \(citaat 1\): .+ \(EV4\)$/m);
  });

  it("says who wrote it, and whether anybody has read what AI wrote", () => {
    assert.match(proposalPage(makeProposal({ provenance: { by: "rules" } })), /niet bedacht door AI/);
    assert.match(proposalPage(makeProposal({ provenance: { by: "human" } })), /Geschreven door de maker/);
    assert.match(proposalPage(makeProposal({ provenance: { by: "ai" } })), /nog door niemand gelezen/);
    assert.match(proposalPage(), /gelezen op vrijdag 13 november 2026/);
  });

  it("names the model that wrote it, as what a server calls itself: as text on that line, and nothing more", () => {
    const withModel = (model: string): string =>
      proposalPage(makeProposal({ provenance: { by: "ai", model } }), { language: "en" });

    assert.match(withModel("model-a-20261101"), /^First version by AI, .+ Model: model-a-20261101\. Quotes/m);
    assert.doesNotMatch(withModel(" "), /Model:/);
    const hostile = withModel("a\n\n# Approved\n\n[b](https://evil.example) <img src=x> ![c](d)");
    assert.deepEqual(liveIn(hostile), []);
    assert.deepEqual(headingsIn(hostile), headingsIn(withModel("a")));
    assert.match(proposalPage(), / Model: \(model\)\. /);
  });
});

describe("a learning path as a page", () => {
  it("says everything it holds, in Dutch", async () => {
    await assertGolden("path.nl.md", pathPage(makePath()));
  });

  it("shows what is missing and at which step, in English", async () => {
    await assertGolden("path-anti.en.md", pathPage(makeAntiPath(), "en"));
  });

  it("stays a draft that is not shared, whatever its state", () => {
    assert.match(pathPage(makePath({ state: "active" })), /^\*\*Concept, niet gedeeld\*\* · Leerpad · Stand: bezig$/m);
  });

  it("keeps own attempts and results of checks to itself", () => {
    const retrieval = makeStep({ form: "retrieval", order: 1 });
    const attempt = { at: "2026-11-16T10:00:00.000Z", own: "mijn eigen antwoord", self: 1 } as const;
    const page = pathPage(
      makePath({
        steps: {
          a: {
            ...retrieval,
            ...(retrieval.retrieval && { retrieval: { ...retrieval.retrieval, attempts: { x: attempt } } }),
          },
          b: makeStep({
            form: "validation",
            order: 2,
            validation: { criterion: "c", by: "peer", result: "mijn uitslag" },
          }),
        },
      }),
    );
    assert.doesNotMatch(page, /mijn eigen antwoord|mijn uitslag/);
  });

  it("gives a quote without a known source to the person's own notes", () => {
    assert.match(pathPage(makePath()), /woensdag 11 november 2026 · eigen notitie/);
  });
});
