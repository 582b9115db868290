import assert from "node:assert/strict";
import { en as frequencyEn } from "../../../../shared/coach/rules/frequency-words.en.ts";
import { nl as frequencyNl } from "../../../../shared/coach/rules/frequency-words.nl.ts";
import { en as pathEn } from "../../../../shared/coach/rules/path-words.en.ts";
import { nl as pathNl } from "../../../../shared/coach/rules/path-words.nl.ts";
import { en as proposalEn } from "../../../../shared/coach/rules/proposal-words.en.ts";
import { nl as proposalNl } from "../../../../shared/coach/rules/proposal-words.nl.ts";
import { en as questionEn } from "../../../../shared/coach/rules/question-words.en.ts";
import { nl as questionNl } from "../../../../shared/coach/rules/question-words.nl.ts";

const pairs: readonly (readonly [name: string, Record<string, string>, Record<string, string>])[] = [
  ["counts", frequencyNl, frequencyEn],
  ["paths", pathNl, pathEn],
  ["proposals", proposalNl, proposalEn],
  ["questions", questionNl, questionEn],
];

const marks = (sentence = ""): readonly string[] => [...(sentence.match(/\{\w+\}|\[|\]/g) ?? [])].sort();

describe("the words of the rules coach", () => {
  for (const [name, nl, en] of pairs) {
    it(`say the same in both languages for ${name}: keys, placeholders and what is left to fill in`, () => {
      assert.deepEqual(Object.keys(en).sort(), Object.keys(nl).sort());
      for (const [key, sentence] of Object.entries(nl)) assert.deepEqual(marks(en[key]), marks(sentence), key);
    });
  }

  it("say that a template is no AI's work", () => {
    assert.match(pathNl.templateNotice, /niet bedacht door AI/);
    assert.match(pathEn.templateNotice, /not thought up by AI/);
  });
});
