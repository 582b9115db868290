import assert from "node:assert/strict";
import type { AiBlock } from "../../../../shared/messages/ai-types.ts";
import type { NotKept } from "../../../../shared/messages/core-api.ts";
import { describeBlock } from "../../../../shared/ui/ai/describe-block.ts";

const blocks: readonly (AiBlock | NotKept)[] = [
  { kind: "blocked", rule: "mode" },
  { kind: "blocked", rule: "models" },
  { kind: "blocked", rule: "models", detail: "sample-model" },
  { kind: "blocked", rule: "neverSend" },
  { kind: "blocked", rule: "neverSend", detail: "Project Kade" },
  { kind: "blocked", rule: "personal" },
  { kind: "blocked", rule: "personal", detail: "Fatima" },
  { kind: "notChosen", missing: "provider" },
  { kind: "notChosen", missing: "key" },
  { kind: "notChosen", missing: "baseUrl" },
  { kind: "notChosen", missing: "model" },
  { kind: "badUrl" },
  { kind: "budget", of: "call", needs: 70_000, left: 60_000 },
  { kind: "budget", of: "month", needs: 70_000, left: 1_200 },
  { kind: "tooFewNotes", have: 1 },
  { kind: "noSentence" },
  { kind: "gone" },
  { kind: "changed" },
  { kind: "unreachable" },
  { kind: "notKept", reason: "full" },
];

describe("why nothing was sent, in words", () => {
  for (const language of ["nl", "en"] as const) {
    it(`is a sentence of its own for every reason, with nothing left to fill in: ${language}`, () => {
      const sentences = blocks.map((block) => describeBlock(block, language).sentence);

      assert.equal(new Set(sentences).size, blocks.length);
      for (const sentence of sentences) assert.match(sentence, /^[^{}]{15,}[.?]$/);
    });
  }

  it("names the words that the ground rules never let leave", () => {
    const told = describeBlock({ kind: "blocked", rule: "neverSend", detail: "Project Kade" }, "nl");

    assert.match(told.sentence, /“Project Kade”/);
  });

  it("writes tokens as the language does", () => {
    const block = { kind: "budget", of: "month", needs: 70_000, left: 1_200 } as const;

    assert.match(describeBlock(block, "nl").sentence, /70\.000 .*1\.200/);
    assert.match(describeBlock(block, "en").sentence, /70,000 .*1,200/);
  });

  it("leads to fewer notes for one question that is too large, and to the limit for a month that is full", () => {
    assert.equal(describeBlock({ kind: "budget", of: "call", needs: 2, left: 1 }, "nl").way, "fewer");
    assert.equal(describeBlock({ kind: "budget", of: "month", needs: 2, left: 1 }, "nl").way, "settings");
  });
});
