import assert from "node:assert/strict";
import { describeFault, type JobFault } from "../../../../shared/ui/ai/describe-fault.ts";

const originLine = "OLLAMA_ORIGINS=chrome-extension://* ollama serve";

/** One of each kind; the compiler sees to it that none is missing. */
const faults: { readonly [kind in JobFault["kind"]]: JobFault } = {
  badKey: { kind: "badKey", detail: "invalid x-api-key" },
  browserForbidden: { kind: "browserForbidden" },
  noCredit: { kind: "noCredit" },
  originForbidden: { kind: "originForbidden", setting: originLine },
  noModel: { kind: "noModel", model: "sample-7b" },
  tooLarge: { kind: "tooLarge" },
  refusedRequest: { kind: "refusedRequest", status: 400 },
  slowDown: { kind: "slowDown", wait: 20 },
  busy: { kind: "busy", status: 529 },
  unreachable: { kind: "unreachable" },
  stalled: { kind: "stalled" },
  cut: { kind: "cut" },
  malformed: { kind: "malformed" },
  oversized: { kind: "oversized" },
  empty: { kind: "empty" },
  cancelled: { kind: "cancelled" },
  refusal: { kind: "refusal" },
  length: { kind: "length" },
  notUsable: { kind: "notUsable" },
  wrongLanguage: { kind: "wrongLanguage" },
};

describe("why there is no answer, in words", () => {
  for (const language of ["nl", "en"] as const) {
    it(`is a sentence of its own for every fault, with nothing left to fill in: ${language}`, () => {
      const sentences = Object.values(faults).map((fault) => describeFault(fault, language).sentence);

      assert.equal(new Set(sentences).size, sentences.length);
      for (const sentence of sentences) assert.match(sentence, /^[^{}]{15,}[.:]$/);
    });
  }

  it("tells a wrong key from an organisation that allows no browser", () => {
    const [badKey, forbidden] = [faults.badKey, faults.browserForbidden].map((fault) => describeFault(fault, "en"));

    assert.notEqual(badKey?.sentence, forbidden?.sentence);
    assert.equal(badKey?.detail, "invalid x-api-key");
  });

  it("gives the exact line that a local server needs", () => {
    assert.equal(describeFault(faults.originForbidden, "nl").line, originLine);
  });

  it("waits as long as the server asks, or says no number", () => {
    assert.match(describeFault(faults.slowDown, "nl").sentence, /20 seconden/);
    assert.match(describeFault({ kind: "slowDown", wait: 86_400 }, "nl").sentence, /24 uur/);
    assert.match(describeFault({ kind: "slowDown", wait: 600 }, "en").sentence, /10 minutes/);
    assert.doesNotMatch(describeFault({ kind: "slowDown" }, "nl").sentence, /\d/);
  });

  it("offers to send again only where the same bytes can have another outcome", () => {
    const retried = Object.values(faults)
      .filter((fault) => describeFault(fault, "nl").way === "retry")
      .map(({ kind }) => kind);

    assert.ok(!retried.some((kind) => ["badKey", "noModel", "tooLarge", "refusal", "length"].includes(kind)));
    assert.ok(retried.includes("busy"));
  });
});
