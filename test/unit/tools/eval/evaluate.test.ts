import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "../../../../tools/eval/evaluate.ts";
import type { Measured } from "../../../../tools/eval/measure-answer.ts";
import type { EvalArguments } from "../../../../tools/eval/read-arguments.ts";
import {
  startMessagesServer,
  type MessagesServer,
  type ServerPlan,
} from "../../../helpers/messages-server/messages-server.ts";
import { fault, refuse, say, sayJson } from "../../../helpers/messages-server/script.ts";
import { sampleAnswer } from "../../../helpers/sample-answers.ts";

describe("npm run eval", () => {
  let out = "";
  let server: MessagesServer;
  const start = async (answer: ServerPlan["answer"]): Promise<void> => {
    server = await startMessagesServer({ answer });
  };
  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), "cirkel-eval-"));
  });
  afterEach(async () => {
    await server.close();
    await rm(out, { recursive: true, force: true });
  });

  const run = async (given: Partial<EvalArguments> = {}) => {
    const said: string[] = [];
    const failed: string[] = [];
    const args: EvalArguments = {
      provider: "compatible",
      baseUrl: server.url,
      model: "secret/model",
      key: "sk-kanarie",
      language: "nl",
      only: ["themes", "path", "proposal", "question", "validation"],
      out,
      sends: "yes",
      ...given,
    };
    const code = await evaluate(args, {
      say: (one) => void said.push(one),
      fail: (one) => void failed.push(one),
      today: () => "2026-11-20",
    });
    return { code, said: said.join("\n"), failed: failed.join("\n") };
  };
  const read = (name: string): Promise<string> => readFile(join(out, "2026-11-20-secret-model", name), "utf8");
  // Written by the tool just before.
  const checks = async (): Promise<readonly Measured[]> => JSON.parse(await read("checks.json")).checks;

  it("asks all five tasks by the product's own code, and writes down what was said and what stands", async () => {
    await start(({ json }) => sayJson(sampleAnswer(json)));

    const { code, said, failed } = await run();

    assert.deepEqual([code, failed], [0, ""]);
    assert(said.startsWith(`${server.requests.length} calls to ${new URL(server.url).host} for secret/model`), said);
    assert.deepEqual(server.problems, []);
    const ends = (await checks()).map(({ id, ended }) => `${id.replace(/-\w+$/, "")} ${ended}`);
    assert.deepEqual(ends, [
      "themes done",
      "path done",
      "proposal done",
      ...Array<string>(5).fill("question done"),
      "validation done",
    ]);
    const { answers } = JSON.parse(await read("answers.json"));
    assert.deepEqual(
      answers.map((one: { readonly calls: readonly { readonly body: string }[] }) => one.calls[0]?.body),
      server.requests.map(({ text }) => text),
    );
  });

  it("counts what stands, what was left out and why, and what it took", async () => {
    await start(({ json }) => sayJson(sampleAnswer(json)));
    await run({ only: ["themes"] });

    const [themes] = await checks();

    assert(themes);
    // The title and its first sentence stand, the one with a figure of nobody's does not.
    assert.deepEqual(themes.sentences, { written: 3, stand: 2 });
    assert.deepEqual(themes.dropped, { ungrounded: 1 });
    assert.deepEqual(themes.language, { asked: "nl", found: "nl" });
    assert.equal(themes.repairs, 0);
    assert.deepEqual(themes.tokens, { input: 123, output: 50 });
    assert.deepEqual(themes.masked, { name: 2, phone: 1 });
    assert.equal(themes.model, "secret/model");
  });

  it("lets nothing of the samples out that is masked, and writes the key nowhere", async () => {
    await start(({ json }) => sayJson(sampleAnswer(json)));
    await run();

    for (const { text } of server.requests) assert.doesNotMatch(text, /Samira|Van Dalen|06-98765432/);
    const folder = join(out, "2026-11-20-secret-model");
    const names = await readdir(folder);
    assert.equal(names.length, 5);
    for (const name of names) assert.doesNotMatch(await readFile(join(folder, name), "utf8"), /kanarie/, name);
  });

  it("gives a judge a form that names no model and holds no score", async () => {
    await start(({ json }) => sayJson(sampleAnswer(json)));
    await run();

    const form = await read("judge.md");

    assert.doesNotMatch(form, /secret|127\.0\.0\.1/);
    assert.match(form, /Leerlingen zonder begeleider/);
    // Themes, path, proposal, five questions, second reading; each with a row for the sum.
    const empty = form.split("\n").filter((line) => /^\| .*\|\s+\|\s+\|$/.test(line));
    assert.equal(empty.length, 7 + 13 + 13 + 5 * 5 + 8);
  });

  it("writes the form in the language that was asked for", async () => {
    await start(({ json }) => sayJson(sampleAnswer(json)));
    await run({ language: "en", only: ["question"] });

    assert.match(await read("judge.md"), /You judge what a model wrote/);
  });

  it("says what it would send, and sends nothing before a yes", async () => {
    await start(() => say(""));

    const { code, said, failed } = await run({ sends: "notYet" });

    assert.equal(code, 1);
    assert.match(said, /^9 calls to/);
    assert.match(failed, /Nothing was sent\. Add --yes/);
    assert.deepEqual(server.requests, []);
    assert.deepEqual(await readdir(out), []);
  });

  it("tells a refusal of the model from an answer, and goes on", async () => {
    await start(({ text, json }) => (text.includes("find the themes") ? refuse("Nee.") : sayJson(sampleAnswer(json))));

    const { code } = await run({ only: ["themes", "path"] });

    assert.equal(code, 0);
    assert.deepEqual(
      (await checks()).map(({ ended }) => ended),
      ["refusal", "done"],
    );
    assert.match(await read("judge.md"), /Het model wilde hier geen antwoord op geven/);
  });

  it("counts the repair of an answer of which nothing stands", async () => {
    await start(({ json }) => sayJson(Object(json).messages.length === 1 ? {} : sampleAnswer(json)));
    await run({ only: ["path"] });

    const [path] = await checks();

    assert.deepEqual([path?.ended, path?.repairs, server.requests.length], ["done", 1, 2]);
  });

  it("keeps the results of an earlier run of the same day", async () => {
    await start(({ json }) => sayJson(sampleAnswer(json)));
    await run({ only: ["validation"] });
    await run({ only: ["validation"] });

    assert.deepEqual((await readdir(out)).toSorted(), ["2026-11-20-secret-model", "2026-11-20-secret-model-2"]);
  });

  it("ends with one sentence at a key that is not known, after one call", async () => {
    await start(() => fault(401, { message: "invalid x-api-key" }));

    const { code, failed } = await run();

    assert.equal(code, 1);
    assert.match(failed, /does not know this key.* It said: invalid x-api-key/);
    assert.equal(server.requests.length, 1);
    assert.deepEqual(await readdir(out), []);
  });

  it("keeps what it has when the server fails in the middle, and says so", async () => {
    await start(({ text, json }) => (text.includes("find the themes") ? sayJson(sampleAnswer(json)) : fault(404)));

    const { code, failed } = await run();

    assert.equal(code, 1);
    assert.match(failed, /^Not finished/);
    assert.match(await read("checks.md"), /Not finished/);
    assert.equal((await checks()).length, 2);
  });

  it("ends with one sentence when nobody answers there", async () => {
    await start(() => say(""));
    await server.close();

    const { code, failed } = await run();

    assert.equal(code, 1);
    assert.match(failed, /cannot be reached/);
  });
});
