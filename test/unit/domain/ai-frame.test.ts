import assert from "node:assert/strict";
import fc from "fast-check";
import { aiModes, aiProviders, defaultAiChoices, type AiChoices } from "../../../shared/domain/ai-choices.ts";
import { allowCall, frameOf, heldBy, isLooser, leftOutBy, looserBy } from "../../../shared/domain/ai-frame.ts";
import { isTighter } from "../../../shared/domain/strategy-moves.ts";
import type { Guardrails, LearningStrategy } from "../../../shared/domain/strategy.ts";
import { makeCapture } from "../../helpers/make-capture.ts";
import { makeGuardrails, makeStrategy } from "../../helpers/make-strategy.ts";

const rules = (ai: Partial<Guardrails["ai"]> = {}, given: Partial<LearningStrategy> = {}): LearningStrategy =>
  makeStrategy({ state: "active", guardrails: makeGuardrails(ai), ...given });
const choose = (given: Partial<AiChoices> = {}): AiChoices => ({ ...defaultAiChoices, ...given });
const wish = { provider: "anthropic", model: "model-a" } as const;

describe("what holds for a question to a model", () => {
  it("is off until somebody chooses, with and without ground rules", () => {
    assert.equal(frameOf(undefined, defaultAiChoices).mode, "off");
    assert.equal(frameOf(rules({ mode: "open" }), defaultAiChoices).mode, "off");
  });

  for (const ruled of aiModes)
    for (const chosen of aiModes)
      it(`is the tighter of "${ruled}" in the ground rules and "${chosen}" as the own choice`, () => {
        const { mode } = frameOf(rules({ mode: ruled }), choose({ mode: chosen }));
        const order = aiModes.indexOf(mode);
        assert.equal(order, Math.min(aiModes.indexOf(ruled), aiModes.indexOf(chosen)));
      });

  it("is the person's choice where no ground rules are in force", () => {
    const choices = choose({ mode: "open", sendContext: true });
    for (const none of [undefined, rules({ mode: "off" }, { state: "draft" }), rules({}, { state: "superseded" })]) {
      const frame = frameOf(none, choices);
      assert.deepEqual([frame.mode, frame.models, frame.sendContext], ["open", undefined, true]);
    }
  });

  it("sends the page or file only when both say so", () => {
    for (const [ruled, chosen] of [
      [true, false],
      [false, true],
    ] as const)
      assert.equal(frameOf(rules({ sendContext: ruled }), choose({ sendContext: chosen })).sendContext, false);
    assert.equal(frameOf(rules({ sendContext: true }), choose({ sendContext: true })).sendContext, true);
  });

  it("is never looser than the ground rules, whatever somebody chooses", () => {
    const names = fc.subarray(["model-a", "model-b", "model-c", "paste", "*"]);
    const guardrails = fc
      .record({ mode: fc.constantFrom(...aiModes), models: names, neverSend: names, sendContext: fc.boolean() })
      .map(makeGuardrails);
    const choices = fc
      .record({
        mode: fc.constantFrom(...aiModes),
        model: fc.constantFrom("auto", "model-a", "model-c", "*", ""),
        provider: fc.constantFrom(...aiProviders),
        sendContext: fc.boolean(),
      })
      .map(choose);
    const wishes = fc.record({
      provider: fc.constantFrom(...aiProviders),
      model: fc.constantFrom("auto", "model-a", "model-b", "model-c", "*", ""),
    });
    fc.assert(
      fc.property(guardrails, choices, wishes, (given, chosen, wanted) => {
        const strategy = rules({}, { guardrails: given });
        const frame = frameOf(strategy, chosen);
        const { mode, models = ["anything"], neverSend, sendContext } = frame;
        assert(isTighter({ ...given, ai: { mode, models, neverSend, sendContext } }, given));

        const call = allowCall(frame, wanted);
        if (!call.ok) return;
        assert(given.ai.mode !== "off" && given.ai.models.includes(call.value.model));
        assert(call.value.mode === "masked" || given.ai.mode === "open");
        assert(!call.value.sendContext || given.ai.sendContext);
        assert.deepEqual([...call.value.neverSend].sort(), [...given.ai.neverSend].sort());
        assert(!isLooser({ mode: call.value.mode, sendContext: call.value.sendContext }, strategy));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("an allowed call", () => {
  const blockOf = (strategy: LearningStrategy | undefined, chosen: Partial<AiChoices>, wanted = wish) => {
    const call = allowCall(frameOf(strategy, choose(chosen)), wanted);
    return call.ok ? undefined : `${call.error.rule} ${call.error.detail}`;
  };

  it("says whose rule stops it", () => {
    assert.equal(blockOf(rules({ mode: "off" }), { mode: "open" }), "mode off");
    assert.equal(blockOf(rules({ mode: "open" }), { mode: "off" }), "personal off");
    assert.equal(blockOf(undefined, {}), "personal off");
    assert.equal(blockOf(rules({ models: ["model-b"] }), { mode: "masked" }), "models model-a");
    assert.equal(blockOf(rules(), { mode: "masked", model: "model-b" }), "personal model-a");
    assert.equal(blockOf(rules(), { mode: "masked" }), undefined);
  });

  it("is for no model when the list is empty, and a star is no wildcard", () => {
    assert.equal(blockOf(rules({ models: [] }), { mode: "masked" }), "models model-a");
    assert.equal(blockOf(rules({ models: ["*"] }), { mode: "masked" }), "models model-a");
  });

  it("is for copying to another assistant only where the list says so", () => {
    const paste = { mode: "masked", provider: "paste", model: "model-b" } as const;
    const wanted = { provider: "paste", model: "model-a" } as const;
    const blocked = allowCall(frameOf(rules(), choose(paste)), wanted);
    assert.deepEqual(blocked, { ok: false, error: { kind: "blocked", rule: "models", detail: "paste" } });
    for (const strategy of [undefined, rules({ models: ["paste"] })]) {
      const call = allowCall(frameOf(strategy, choose(paste)), wanted);
      assert.equal(call.ok && call.value.model, "paste");
    }
  });

  it("carries what holds, and the version of the ground rules", () => {
    const call = allowCall(frameOf(rules({}, { version: 4 }), choose({ mode: "open" })), wish);
    assert(call.ok);
    const { mode, model, strategyVersion, neverSend } = call.value;
    assert.deepEqual([mode, model, strategyVersion, neverSend], ["masked", "model-a", 4, ["zaaknummer"]]);
  });

  it("cannot be written down by anybody else", () => {
    const call = allowCall(frameOf(undefined, choose({ mode: "open" })), wish);
    assert(call.ok);
    const [sign] = Object.getOwnPropertySymbols(call.value);
    assert.equal(typeof sign, "symbol");
    assert.notEqual(sign, Symbol.for("allowed"), "not one that can be asked for");
    // @ts-expect-error -- without the sign it is no allowed call
    const forged: typeof call.value = { ...wish, mode: "open", neverSend: [], sendContext: true, sendCopied: true };
    assert.deepEqual(Object.getOwnPropertySymbols(forged), []);
  });
});

describe("a change of one's choices", () => {
  it("is refused with the ground rule it goes beyond", () => {
    assert.deepEqual(looserBy({ mode: "open" }, rules()), { kind: "blocked", rule: "mode", detail: "masked" });
    assert.deepEqual(looserBy({ model: "model-c" }, rules())?.rule, "models");
    assert.deepEqual(looserBy({ sendContext: true }, rules()), {
      kind: "blocked",
      rule: "neverSend",
      detail: "context",
    });
  });

  it("may tighten, and may be anything without ground rules in force", () => {
    for (const change of [{ mode: "off" }, { mode: "masked" }, { model: "auto" }, { model: "model-b" }, {}] as const)
      assert(!isLooser(change, rules()), JSON.stringify(change));
    for (const none of [undefined, rules({}, { state: "draft" })])
      assert(!isLooser({ mode: "open", model: "model-c", sendContext: true }, none));
  });
});

describe("what is never sent", () => {
  const frame = frameOf(
    rules({ neverSend: ["#salaris", "e-mail", "Op tijd weten", "Waterveen", "reorganisatie"] }),
    choose({ mode: "open" }),
  );
  const left = (text: string, labels: readonly string[] = []): readonly string[] =>
    leftOutBy(frame, { note: makeCapture({ text }), themes: labels.map((label) => ({ label })) });

  for (const [text, ...expected] of [
    ["Loonstrook klopt niet #salaris", "#salaris"],
    ["Loonstrook klopt niet #Salaris/2026", "#salaris"],
    ["Het salaris kwam te laat", "#salaris"],
    ["Salarisoverleg liep uit", "#salaris"],
    ["Pipeline weer rood #salarisvrij", "#salaris"],
    ["Mail naar anne@example.nl gestuurd", "e-mail"],
    ["De gemeente Wàterveen belde over de REORGANISATIE", "Waterveen", "reorganisatie"],
    ["Waterveens beleid", "Waterveen"],
    ["Waterveenproject gestart", "Waterveen"],
  ] as const)
    it(`leaves out by name: ${text}`, () => {
      assert.deepEqual(left(text), expected);
    });

  for (const text of ["Pipeline weer rood #sal", "De e-mail kwam niet aan", "Op tijd klaar", "Waterve en meer"])
    it(`lets go: ${text}`, () => {
      assert.deepEqual(left(text), []);
    });

  it("is also looked for in the themes, tags from outside, the place and the answers of a note", () => {
    assert.deepEqual(left("Pipeline weer rood", ["Op tijd weten"]), ["Op tijd weten"]);
    const outside = makeCapture({ text: "Pipeline weer rood", tags: { salaris: true } });
    const there = makeCapture({ text: "Rood", context: { label: "Waterveen intern", ref: "", type: "page" } });
    const answered = makeCapture({
      text: "Rood",
      deepening: { d1: { question: "Waardoor?", answer: "De reorganisatie", at: "2026-11-02T10:00:00.000Z" } },
    });
    const named = [outside, there, answered].map((note) => leftOutBy(frame, { note, themes: [] }));
    assert.deepEqual(named, [["#salaris"], ["Waterveen"], ["reorganisatie"]]);
  });

  it("blocks a finished text that still holds it", () => {
    assert.deepEqual(heldBy(frame, "… de reorganisatie …"), {
      kind: "blocked",
      rule: "neverSend",
      detail: "reorganisatie",
    });
    assert.equal(heldBy(frame, "stuur anne@example.nl iets")?.detail, "e-mail");
    assert.equal(heldBy(frame, "Write an e-mail of two lines"), undefined);
    assert.equal(heldBy({ neverSend: ["", " "] }, "alles mag"), undefined);
  });
});
