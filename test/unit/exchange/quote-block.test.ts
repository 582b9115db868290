import assert from "node:assert/strict";
import { quoteBlock } from "../../../shared/exchange/quote-block.ts";
import { makeEvidence } from "../../helpers/make-path.ts";

const frame = { language: "nl", sourceOf: () => "2026-11-02.md" } as const;

describe("a quote in an export", () => {
  it("stands literally in a block, above its day and source", () => {
    assert.equal(
      quoteBlock(makeEvidence({ quote: "Kwartier weg. #flaky", supports: "" }), frame),
      "> Kwartier weg. #flaky\n\nmaandag 2 november 2026 · 2026-11-02.md",
    );
  });

  it("has its day in the language of the page", () => {
    assert.match(
      quoteBlock(makeEvidence({}), { ...frame, language: "en" }),
      /\n\nMonday 2 November 2026 · 2026-11-02\.md/,
    );
  });

  it("keeps each of its lines, empty ones too, in the block", () => {
    const block = quoteBlock(makeEvidence({ quote: "Een\n\n- twee\n> drie", supports: "" }), frame);
    assert.equal(block.split("\n\nmaandag")[0], "> Een\n>\n> \\- twee\n> \\> drie");
  });

  it("keeps the address of a page that the person quoted", () => {
    const quote = "Zie https://waterveen.example/nota_7 voor de tekst";
    assert(quoteBlock(makeEvidence({ quote }), frame).startsWith(`> ${quote}\n`));
  });
});
