import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { lintStrategy } from "../../../../shared/domain/lint-strategy.ts";
import { strategyExamples } from "../../../../shared/domain/strategy-example.ts";
import { tidyStrategy } from "../../../../shared/domain/tidy-strategy.ts";
import { exampleRemarks, exampleStrategy } from "../../../../shared/exchange/strategy/example-strategy.ts";
import { readStrategy } from "../../../../shared/exchange/strategy/read-strategy.ts";
import { strategyJson } from "../../../../shared/exchange/strategy/strategy-json.ts";
import { strategyMarkdown } from "../../../../shared/exchange/strategy/strategy-markdown.ts";
import { makeStrategy } from "../../../helpers/make-strategy.ts";

const days = { validFrom: "2026-11-02", reviewOn: "2027-11-02" };
const samples = "samples/strategies";

const all = strategyExamples.flatMap((example) =>
  (["nl", "en"] as const).map((language) => ({ example, language, content: exampleStrategy(example, language, days) })),
);

describe("the examples of ground rules", () => {
  it("are whole and tidy, say that they are examples, and have AI masked or off", () => {
    for (const { example, language, content } of all) {
      assert.deepEqual(lintStrategy(makeStrategy(content)), []);
      assert.deepEqual(tidyStrategy(content), content);
      assert.match(content.establishedBy, language === "nl" ? /voorbeeld, verzonnen/ : /example, invented/);
      assert.equal(content.guardrails.ai.mode, example === "hospital" ? "off" : "masked");
    }
  });

  it("stand as files in samples, in both forms, and read as what the product offers", async () => {
    const names: string[] = [];
    for (const { example, language, content } of all) {
      const texts = {
        json: strategyJson(content, exampleRemarks[language]),
        md: strategyMarkdown(content, language, exampleRemarks[language]),
      };
      for (const [form, text] of Object.entries(texts)) {
        const name = `${example}.${language}.${form}`;
        names.push(name);
        assert.equal(await readFile(`${samples}/${name}`, "utf8"), text, `${name} is not what the product writes`);
        assert.deepEqual(readStrategy(text), { ok: true, value: content });
      }
    }
    assert.deepEqual((await readdir(samples)).sort(), [...names, "README.md"].sort());
  });
});
