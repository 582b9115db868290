import assert from "node:assert/strict";
import { createEditorModel, hasEditorModels } from "../../../extension/editor-model.ts";
import type { ModelRequest } from "../../../shared/domain/model-call.ts";
import { createManualTimer } from "../../helpers/manual-timer.ts";
import { codeError, standInEditor, TextPart, ToolCallPart } from "../../helpers/stand-in-editor.ts";

const request: ModelRequest = {
  model: "stand-in-large",
  system: ["Rules.", "Schema."],
  messages: [
    { role: "user", content: "Notes." },
    { role: "assistant", content: "Half an answer." },
    { role: "user", content: "Once more." },
  ],
  maxTokens: 1_000,
  schema: { type: "object", properties: { title: { type: "string" } }, required: ["title"] },
};

const ask = async (editor: ReturnType<typeof standInEditor>, signal = new AbortController().signal) => {
  const timer = createManualTimer();
  const model = createEditorModel(editor.api, timer.start);
  const pieces: string[] = [];
  const body = model.bodyOf(request);
  const answer = model.send(body, { onText: (piece) => void pieces.push(piece), signal });
  return { body, pieces, timer, answer };
};

describe("a model of VS Code itself", () => {
  it("is there when VS Code lists one, and not when it lists none, has no list or fails", async () => {
    assert.equal(await hasEditorModels(standInEditor().api.lm), true);
    assert.equal(await hasEditorModels({ selectChatModels: async () => [] }), false);
    assert.equal(await hasEditorModels({ selectChatModels: () => Promise.reject(new Error("no")) }), false);
    assert.equal(await hasEditorModels(undefined), false);
  });

  it("offers what VS Code lists, in that order, without asking a model anything", async () => {
    const editor = standInEditor();
    const model = createEditorModel(editor.api, createManualTimer().start);

    const models = await model.models(new AbortController().signal);

    assert.deepEqual(models, { ok: true, value: [{ id: "stand-in-large", name: "Stand-in Large" }] });
    assert.deepEqual(editor.sent, []);
  });

  it("gets exactly what was shown: two roles, the instructions first, and one tool that it must call", async () => {
    const editor = standInEditor([new ToolCallPart("1", "answer", { title: "Wachten" })]);

    const { body, answer } = await ask(editor);

    assert.equal((await answer).ok, true);
    assert.equal(editor.sent.length, 1);
    const [{ messages, tools, toolMode } = assert.fail()] = editor.sent;
    assert.equal(JSON.stringify({ model: request.model, messages, tools }), body);
    assert.equal(toolMode, "required");
    assert.deepEqual(
      messages.map(({ role, content }) => [role, content]),
      [
        ["user", "Rules.\n\nSchema."],
        ["user", "Notes."],
        ["assistant", "Half an answer."],
        ["user", "Once more."],
      ],
    );
  });

  it("answers by what the tool is called with, whatever it says beside that", async () => {
    const { answer, pieces } = await ask(
      standInEditor([new TextPart("Here it is."), new ToolCallPart("1", "answer", { title: "Wachten" })]),
    );

    assert.deepEqual(await answer, {
      ok: true,
      value: { stop: "end", text: '{"title":"Wachten"}', model: "stand-in-large" },
    });
    assert.deepEqual(pieces, ["Here it is.", '{"title":"Wachten"}']);
  });

  it("answers by its text when it knows no tools, and what is neither is left out", async () => {
    const { answer, pieces } = await ask(
      standInEditor([{ value: "a thought" }, new TextPart('{"title":'), new TextPart('"Wachten"}')]),
    );

    const answered = await answer;
    assert(answered.ok);
    assert.equal(answered.value.text, '{"title":"Wachten"}');
    assert.deepEqual(pieces, ['{"title":', '"Wachten"}']);
  });

  for (const [thrown, fault] of [
    [codeError("NoPermissions", "Not allowed"), { kind: "refusedRequest", status: 403, detail: "Not allowed" }],
    [codeError("NotFound", "Gone"), { kind: "noModel", model: "stand-in-large", detail: "Gone" }],
    [codeError("Blocked", "Quota"), { kind: "slowDown" }],
    [codeError("", "Too  much\ntext"), { kind: "refusedRequest", status: 400, detail: "Too much text" }],
    [Object.assign(new Error("Canceled"), { name: "Canceled" }), { kind: "cancelled" }],
    ["no error at all", { kind: "refusedRequest", status: 400 }],
  ] as const)
    it(`says ${fault.kind} when VS Code throws ${String(thrown)}`, async () => {
      const { answer } = await ask(standInEditor([], { refuse: thrown }));

      assert.deepEqual(await answer, { ok: false, error: fault });
    });

  it("says that the answer broke off when it does in the middle", async () => {
    const { answer } = await ask(standInEditor([new TextPart('{"title":')], { breakWith: new Error("net") }));

    assert.deepEqual(await answer, { ok: false, error: { kind: "cut" } });
  });

  it("says that there is no such model when it is no longer listed, and sends nothing", async () => {
    const editor = standInEditor([], { listed: "another" });
    const { answer } = await ask(editor);

    assert.deepEqual(await answer, { ok: false, error: { kind: "noModel", model: "stand-in-large" } });
    assert.deepEqual(editor.sent, []);
  });

  it("says that an answer is empty, or more than any answer can be", async () => {
    const empty = await ask(standInEditor([new TextPart(" ")]));
    const large = await ask(standInEditor([new TextPart("x".repeat(400_001))]));

    assert.deepEqual(await empty.answer, { ok: false, error: { kind: "empty" } });
    assert.deepEqual(await large.answer, { ok: false, error: { kind: "oversized" } });
  });

  it("stops when the person does, also when the model goes on", async () => {
    const editor = standInEditor([], { hangs: true });
    const stop = new AbortController();
    const { answer } = await ask(editor, stop.signal);
    await editor.untilSent();

    stop.abort();

    assert.deepEqual(await answer, { ok: false, error: { kind: "cancelled" } });
    assert.equal(editor.isCancelled(), true);
  });

  it("is not asked at all after the person stopped", async () => {
    const editor = standInEditor();
    const { answer } = await ask(editor, AbortSignal.abort());

    assert.deepEqual(await answer, { ok: false, error: { kind: "cancelled" } });
    assert.deepEqual(editor.sent, []);
  });

  it("is given up when nothing comes", async () => {
    const editor = standInEditor([], { hangs: true });
    const { answer, timer } = await ask(editor);
    await editor.untilSent();

    timer.pass(5 * 60_000);

    assert.deepEqual(await answer, { ok: false, error: { kind: "stalled" } });
    assert.deepEqual(timer.running(), []);
  });

  it("lets a bug of ours through as a bug", async () => {
    const model = createEditorModel(standInEditor([new TextPart("{}")]).api, createManualTimer().start);
    const onText = (): never => {
      throw new Error("ours");
    };

    await assert.rejects(model.send(model.bodyOf(request), { onText, signal: new AbortController().signal }), /ours/);
  });
});
