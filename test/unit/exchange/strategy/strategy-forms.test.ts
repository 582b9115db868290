import assert from "node:assert/strict";
import fc from "fast-check";
import { contentOfStrategy, largestStrategyFile } from "../../../../shared/domain/strategy-content.ts";
import { readStrategy } from "../../../../shared/exchange/strategy/read-strategy.ts";
import { strategyJson } from "../../../../shared/exchange/strategy/strategy-json.ts";
import { strategyMarkdown } from "../../../../shared/exchange/strategy/strategy-markdown.ts";
import { makeStrategy } from "../../../helpers/make-strategy.ts";
import { anyStrategy } from "./any-strategy.ts";

const content = contentOfStrategy(makeStrategy());

describe("ground rules in a file", () => {
  it("read back the same from JSON, whatever they say", () => {
    fc.assert(
      fc.property(anyStrategy, (strategy) => {
        assert.deepEqual(readStrategy(strategyJson(strategy, "Een opmerking")), { ok: true, value: strategy });
      }),
    );
  });

  it("read back the same from Markdown in both languages, whatever they say", () => {
    fc.assert(
      fc.property(anyStrategy, fc.constantFrom("nl" as const, "en" as const), (strategy, language) => {
        const text = strategyMarkdown(strategy, language, "Een opmerking\nvan twee regels");
        assert.deepEqual(readStrategy(text), { ok: true, value: strategy });
        assert.deepEqual(readStrategy(text.replaceAll("\n", "\r\n")), { ok: true, value: strategy });
      }),
      { numRuns: 500 },
    );
  });

  it("never make a reader break off, whatever the text is", () => {
    const line = fc.constantFrom(
      "## Waarom",
      "## AI",
      "- Gebruik: open",
      "  - x",
      "- Waarde",
      "{",
      '"cirkel":',
      "tekst",
      "",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 12 }), (lines) => {
        assert.equal(typeof readStrategy(lines.join("\n")).ok, "boolean");
      }),
    );
  });
});

describe("ground rules as JSON", () => {
  const plain = JSON.parse(strategyJson(content)) as Readonly<Record<string, unknown>>;
  const read = (change: object): unknown => readStrategy(JSON.stringify({ ...plain, ...change }));
  const problem = (kind: string, path: string): object => ({ ok: false, error: { kind, path } });

  it("may leave out whole sections, and are then as tight as can be", () => {
    const short = { cirkel: "strategy", format: 1, validFrom: "2026-11-01", reviewOn: "2027-05-01" };
    const found = readStrategy(JSON.stringify(short));
    assert.equal(found.ok && found.value.guardrails.ai.mode, "off");
    assert.deepEqual(found.ok && found.value.guardrails.export.allow, []);
    assert.equal(found.ok && found.value.why, "");
  });

  it("name the place of what is wrong", () => {
    assert.deepEqual(read({ guardrails: { ai: { mode: "sometimes" } } }), problem("notAllowed", "guardrails.ai.mode"));
    assert.deepEqual(read({ themes: [{ label: 5 }] }), problem("wrongType", "themes[0].label"));
    assert.deepEqual(read({ why: "a".repeat(20_001) }), problem("tooLong", "why"));
    assert.deepEqual(read({ validFrom: undefined }), problem("missing", "validFrom"));
    assert.deepEqual(read({ reviewOn: "2027-02-30" }), problem("notAllowed", "reviewOn"));
    assert.deepEqual(read({ guardrails: { noIndividualMonitoring: false } }), {
      ok: false,
      error: { kind: "notAllowed", path: "guardrails.noIndividualMonitoring" },
    });
  });

  it("refuse a field that nobody knows, so that no mistyped rule is lost", () => {
    assert.deepEqual(
      read({ guardrails: { ai: { neversend: ["zaaknummer"] } } }),
      problem("unknown", "guardrails.ai.neversend"),
    );
    assert.deepEqual(read({ author: "x" }), problem("unknown", "author"));
  });

  it("refuse what is no ground rules, or not for this Cirkel", () => {
    assert.deepEqual(readStrategy("{"), problem("notJson", ""));
    assert.deepEqual(readStrategy('{"cirkel":"backup"}'), problem("notStrategy", ""));
    assert.deepEqual(readStrategy("[]"), problem("notStrategy", ""));
    assert.deepEqual(read({ format: 2 }), problem("newer", "format"));
    assert.deepEqual(readStrategy(`{"a":"${"a".repeat(largestStrategyFile)}"}`), problem("tooLarge", ""));
    assert.deepEqual(readStrategy('{"cirkel":"strategy","format":1,"__proto__":{}}'), problem("unsafe", "__proto__"));
  });
});

describe("ground rules as Markdown", () => {
  const head = "- Geldt vanaf: 2026-11-01\n- Herzien op: 2027-05-01\n";

  it("can be written by hand, in either language and with commas", () => {
    const found = readStrategy(
      [
        "# Onze kaders",
        "Deze pagina is van iedereen.",
        "* valid from: 2026-11-01",
        "* herzien op: 2027-05-01",
        "## WAAROM",
        "Omdat het werk verandert.",
        "",
        "### En ook",
        "- omdat we willen leren",
        "## Thema’s",
        "- Op tijd weten",
        "\t- Trefwoorden: spec, wachten",
        "\t- Domeinen: uitvoeren, Organise",
        "## AI",
        "> Vraag het bij twijfel.",
        "- Gebruik: Gemaskeerd",
        "- Pagina of bestand mag mee: ja",
      ].join("\n"),
    );
    assert.ok(found.ok);
    assert.equal(found.value.why, "Omdat het werk verandert.\n\n### En ook\n- omdat we willen leren");
    assert.deepEqual(found.value.themes, [
      {
        key: "op-tijd-weten",
        label: "Op tijd weten",
        keywords: ["spec", "wachten"],
        domains: ["organise", "execute"],
      },
    ]);
    assert.deepEqual(found.value.guardrails.ai, { mode: "masked", models: [], neverSend: [], sendContext: true });
  });

  const wrong = (text: string, error: object): void =>
    assert.deepEqual(readStrategy(head + text), { ok: false, error });

  it("name the line of a heading, label or sentence that nobody knows", () => {
    wrong("## Waarom\nx\n## Waarmee\n", { kind: "unknown", path: "Waarmee", line: 5 });
    wrong("## AI\n- Gebruik: uit\n- Nooit sturen: x\n", { kind: "unknown", path: "AI › Nooit sturen", line: 5 });
    wrong("## AI\nAlleen na overleg\n", { kind: "unknown", path: "AI › Alleen na overleg", line: 4 });
    wrong("## AI\n## AI\n", { kind: "notAllowed", path: "AI", line: 4 });
    wrong("## AI\n- Gebruik: uit\n- Use: open\n", { kind: "notAllowed", path: "AI › Use", line: 5 });
  });

  it("name the field of a value that cannot be", () => {
    wrong("## AI\n- Gebruik: soms\n", { kind: "notAllowed", path: "guardrails.ai.mode" });
    wrong("## Ruimte\n- Minuten per week: veel\n", { kind: "wrongType", path: "facilitation.minutesPerWeek" });
    assert.deepEqual(readStrategy("## Waarom\n\nx\n"), { ok: false, error: { kind: "missing", path: "validFrom" } });
  });

  it("are no ground rules without one of their headings", () => {
    assert.deepEqual(readStrategy("# Mijn dag\n\n- 09:40 gebeld\n"), {
      ok: false,
      error: { kind: "notStrategy", path: "" },
    });
  });
});
