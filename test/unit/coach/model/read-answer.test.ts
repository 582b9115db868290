import assert from "node:assert/strict";
import fc from "fast-check";
import { readAnswer } from "../../../../shared/coach/model/read-answer.ts";
import type { JsonSchema } from "../../../../shared/domain/model-call.ts";

const schema: JsonSchema = { type: "object", required: ["title", "steps"] };
const answer = { title: 'a "}" in a title', steps: [{ title: "```" }] };
const json = JSON.stringify(answer);

const valueOf = (text: string): unknown => {
  const read = readAnswer(text, schema);
  return read.ok ? read.value : read.error.kind;
};

describe("reading an answer", () => {
  for (const [how, text] of [
    ["bare", ` \n${json}\n`],
    ["behind a byte order mark", `\uFEFF${json}`],
    ["in a fence", `\`\`\`json\n${json}\n\`\`\``],
    ["in a fence without its end", `\`\`\`\n${json}`],
    ["with words around it", `Here {it} is: ${json}\nI hope {this} helps.`],
    ["behind a brace that closes nothing", `Well { then. ${json}`],
  ] as const) {
    it(`finds the object ${how}`, () => assert.deepEqual(valueOf(text), answer));
  }

  it("takes of several fences the one that fits the schema best, of equals the last", () => {
    const fence = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\`\n`;
    assert.deepEqual(valueOf(fence(answer) + fence({ note: "done" })), answer);
    assert.deepEqual(valueOf(fence({ ...answer, title: "first" }) + fence(answer)), answer);
  });

  it("does not mend what is no right JSON, and takes no part of it for the whole", () => {
    assert.equal(valueOf(`{"title":"a","steps":[{"title":"b"},]}`), "brokenJson");
    assert.equal(valueOf(`{"title":"a","steps":[{"why":"b"},{"why":"c"}`), "brokenJson");
  });

  it("says when there is nothing", () => {
    assert.equal(valueOf(" \n"), "empty");
    assert.equal(valueOf("I cannot do that."), "noJson");
  });

  it("never throws and ends soon, whatever comes", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readAnswer(text, schema)));
    assert.equal(valueOf('{"'.repeat(50_000)), "brokenJson");
  });
});
