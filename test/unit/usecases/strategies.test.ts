import assert from "node:assert/strict";
import { contentOfStrategy, largestStrategyFile } from "../../../shared/domain/strategy-content.ts";
import type { LearningStrategy } from "../../../shared/domain/strategy.ts";
import { strategyApi } from "../../../shared/core/strategy-api.ts";
import { strategyJson } from "../../../shared/exchange/strategy/strategy-json.ts";
import type { FoundStrategy } from "../../../shared/strategy-ports.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { makeGuardrails, makeStrategy } from "../../helpers/make-strategy.ts";

const must = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

const put = async ({ api }: World, example: "municipality" | "hospital"): Promise<LearningStrategy> =>
  must(await api.establishStrategy(must(await api.draftStrategy({ example })).id));

const text = (given: Partial<LearningStrategy> = {}): string => strategyJson(contentOfStrategy(makeStrategy(given)));

/** A place outside Cirkel whose text can change. */
const place = (source: FoundStrategy["source"], first?: string) => {
  const found = { text: first, source, read: async () => found.text };
  return found;
};

const inForce = (world: World, found: readonly FoundStrategy[]): Promise<LearningStrategy | undefined> =>
  strategyApi({ ...world, language: async () => "nl" }, found).strategyInForce();

describe("ground rules in the room", () => {
  it("begin with none", async () => {
    assert.deepEqual(await createWorld().api.strategies(), { found: [], drafts: [], earlier: [] });
  });

  it("begin as a draft, in the language of the screen, that holds nothing yet", async () => {
    const { api } = createWorld({ language: "en" });
    const draft = must(await api.draftStrategy({ example: "hospital" }));

    const view = await api.strategies();
    assert.equal(view.inForce, undefined);
    assert.deepEqual([draft.validFrom, draft.reviewOn, draft.state], ["2026-11-10", "2027-11-10", "draft"]);
    assert.match(draft.establishedBy, /example, invented/);
    assert.deepEqual(view.drafts[0]?.findings, []);
    assert.ok(view.drafts[0]?.differences.some(({ field, effect }) => field === "aiMode" && effect === "tighter"));
  });

  it("are not put in force while a section is missing, and name it", async () => {
    const { api } = createWorld();
    const draft = must(await api.draftStrategy({ empty: true }));
    must(await api.editStrategy(draft.id, { why: "Omdat", how: "Klein", vision: "  " }));

    assert.deepEqual(await api.establishStrategy(draft.id), {
      ok: false,
      error: { kind: "sectionsMissing", sections: ["vision", "themes", "facilitation", "roles"] },
    });
    assert.equal((await api.strategies()).inForce, undefined);
  });

  it("supersede what was in force, and can come back as a draft", async () => {
    const world = createWorld();
    const { api } = world;
    const first = await put(world, "municipality");
    const second = await put(world, "hospital");

    const view = await world.reopen().api.strategies();
    assert.deepEqual([view.inForce?.id, view.inForce?.version], [second.id, 2]);
    assert.deepEqual(
      view.earlier.map(({ id }) => id),
      [first.id],
    );

    const again = must(await api.draftStrategy({ strategyId: first.id }));
    const [draft] = (await api.strategies()).drafts;
    assert.equal(draft?.strategy.why, first.why);
    assert.ok(draft?.differences.some(({ field, effect }) => field === "aiMode" && effect === "looser"));
    assert.equal(must(await api.establishStrategy(again.id)).version, 3);
  });

  it("are changed as a draft only, and tidied", async () => {
    const world = createWorld();
    const active = await put(world, "hospital");
    assert.deepEqual(await world.api.editStrategy(active.id, { why: "Anders" }), {
      ok: false,
      error: { kind: "gone" },
    });
    assert.deepEqual(await world.api.discardStrategy(active.id), { ok: false, error: { kind: "gone" } });

    const draft = must(await world.api.draftStrategy({ strategyId: active.id }));
    const guardrails = makeGuardrails({ neverSend: ["", "kamer "] });
    const edited = must(await world.api.editStrategy(draft.id, { guardrails }));
    assert.deepEqual(edited.guardrails.ai.neverSend, ["kamer"]);
    // A limit that was taken away is gone.
    assert.equal("retentionDays" in edited.guardrails, false);

    must(await world.api.discardStrategy(draft.id));
    assert.deepEqual((await world.api.strategies()).drafts, []);
  });

  it("come in from a file in either form, and go out as they came", async () => {
    const { api } = createWorld();
    const draft = must(await api.draftStrategy({ text: text() }));
    const json = must(await api.exportStrategy(draft.id, "json"));
    const page = must(await api.exportStrategy(draft.id, "markdown"));

    assert.deepEqual([json.folder, json.name, page.name], [".cirkel", "strategy.json", "kaders.md"]);
    assert.equal(json.text, text());
    const back = must(await api.draftStrategy({ text: page.text }));
    assert.deepEqual(contentOfStrategy(back), contentOfStrategy(draft));
  });

  it("from a file that is none are refused with the place, and leave no draft", async () => {
    const { api } = createWorld();
    assert.deepEqual(await api.draftStrategy({ text: text().replace('"masked"', '"sometimes"') }), {
      ok: false,
      error: { kind: "notAllowed", path: "guardrails.ai.mode" },
    });
    const large = await api.draftStrategy({ text: "a".repeat(largestStrategyFile + 1) });
    assert.equal(!large.ok && large.error.kind, "tooLarge");
    assert.deepEqual((await api.strategies()).drafts, []);
  });
});

describe("ground rules that an organisation set outside Cirkel", () => {
  for (const source of ["managed", "settings"] as const)
    it(`hold at once when they are ${source}, and nothing can take their place`, async () => {
      const found = place(source, text());
      const world = createWorld({ found: [found] });

      const view = await world.api.strategies();
      assert.deepEqual([view.inForce?.why, view.setBy, view.found], ["Leren hoort bij het werk.", source, []]);
      const draft = must(await world.api.draftStrategy({ example: "hospital" }));
      assert.deepEqual(await world.api.establishStrategy(draft.id), { ok: false, error: { kind: "set" } });
    });

  it("become a new version once when they change, however often one looks", async () => {
    const found = place("managed", text());
    const world = createWorld({ found: [found] });
    await world.api.strategies();
    found.text = text({ how: "Anders" });
    await Promise.all([world.api.strategies(), world.api.strategies()]);

    const view = await world.api.strategies();
    assert.deepEqual([view.inForce?.how, view.inForce?.version, view.earlier.length], ["Anders", 2, 1]);
  });

  it("of the browser go before those in the settings", async () => {
    const world = createWorld({ found: [place("settings", text({ why: "B" })), place("managed", text({ why: "A" }))] });
    assert.equal((await world.api.strategies()).inForce?.why, "A");
  });

  it("stay in force when nobody sets them any more, until a person chooses others", async () => {
    const found = place("managed", text());
    const world = createWorld({ found: [found] });
    await world.api.strategies();
    found.text = undefined;

    const view = await world.api.strategies();
    assert.deepEqual([view.inForce?.version, view.setBy], [1, undefined]);
    assert.equal((await put(world, "hospital")).version, 2);
  });

  it("close AI when nobody can read them, or when they cannot be opened", async () => {
    const world = createWorld();
    await put(world, "municipality");
    const broken = place("managed", "{");
    const locked: FoundStrategy = { source: "managed", read: () => Promise.reject(new Error("locked")) };
    for (const found of [broken, locked]) {
      const strategy = await inForce(world, [found]);
      assert.equal(strategy?.guardrails.ai.mode, "off");
      assert.match(strategy?.why ?? "", /^Het werk verandert/);
    }
    assert.equal((await inForce(createWorld(), [broken]))?.guardrails.ai.mode, "off");
  });

  it("that are not complete only tighten, and say what is missing", async () => {
    const world = createWorld({
      found: [place("managed", text({ roles: [], guardrails: makeGuardrails({ mode: "off" }) }))],
    });
    const view = await world.api.strategies();
    assert.equal(view.inForce, undefined);
    assert.deepEqual(view.found[0]?.findings, [{ field: "roles", severity: "error" }]);
    assert.equal((await inForce(createWorld(), [place("managed", text({ why: "" }))]))?.guardrails.ai.mode, "masked");
  });
});

describe("ground rules in a workspace", () => {
  const loose = text({ guardrails: makeGuardrails({ mode: "open", models: ["paste", "x"], sendContext: true }) });

  it("only tighten until a person confirms the shown difference", async () => {
    const found = place("workspace", loose);
    const world = createWorld({ found: [found] });
    const before = await put(world, "municipality");

    const view = await world.api.strategies();
    assert.equal(view.inForce?.guardrails.ai.mode, "masked");
    assert.deepEqual(view.inForce?.guardrails.ai.models, ["paste"]);
    assert.deepEqual(
      view.inForce?.guardrails.ai.neverSend,
      [...before.guardrails.ai.neverSend, "zaaknummer"].filter((word, at, all) => all.indexOf(word) === at),
    );
    assert.equal(view.inForce?.why, before.why);
    const [shown] = view.found;
    assert.ok(shown?.differences.some(({ field, effect }) => field === "aiMode" && effect === "looser"));

    must(await world.api.confirmFoundStrategy(shown?.hash ?? ""));
    const after = await world.api.strategies();
    assert.deepEqual([after.inForce?.guardrails.ai.mode, after.inForce?.version, after.found], ["open", 2, []]);
  });

  it("cannot be confirmed when they changed since they were shown", async () => {
    const found = place("workspace", loose);
    const world = createWorld({ found: [found] });
    const [shown] = (await world.api.strategies()).found;
    found.text = text({ guardrails: makeGuardrails({ mode: "open", neverSend: [] }) });

    assert.deepEqual(await world.api.confirmFoundStrategy(shown?.hash ?? ""), { ok: false, error: { kind: "gone" } });
    assert.equal((await world.api.strategies()).inForce, undefined);
  });

  it("limit also where there are no ground rules, and none of their texts are taken", async () => {
    const strategy = await inForce(createWorld(), [place("workspace", text())]);
    assert.deepEqual([strategy?.state, strategy?.guardrails, strategy?.why], ["active", makeGuardrails(), ""]);
  });

  it("that nobody can read have no say", async () => {
    const world = createWorld({ found: [place("workspace", "{")] });
    await put(world, "municipality");
    const view = await world.api.strategies();
    assert.equal(view.inForce?.guardrails.ai.mode, "masked");
    assert.deepEqual(view.found[0]?.problem, { kind: "notJson", path: "" });
  });

  it("cannot take the place of what an organisation set", async () => {
    const world = createWorld({ found: [place("managed", text()), place("workspace", loose)] });
    const [shown] = (await world.api.strategies()).found;
    assert.deepEqual(await world.api.confirmFoundStrategy(shown?.hash ?? ""), { ok: false, error: { kind: "set" } });
  });
});
