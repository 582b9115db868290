import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../tools/start.ts";
import type { Summary } from "../../tools/start/summary.ts";
import {
  startMessagesServer,
  type MessagesServer,
  type SeenRequest,
} from "../helpers/messages-server/messages-server.ts";
import { refuse, sayJson, type Script } from "../helpers/messages-server/script.ts";
import { reviewPathAnswer } from "../helpers/review-path-answer.ts";
import { reviewProposalAnswer } from "../helpers/review-proposal-answer.ts";

describe("npm start -- --headless with a model", () => {
  const always = ["--headless", "--lang", "en", "--notes", "test/fixtures/daily-notes", "--ai-model", "small-model"];
  let out = "";
  let server: MessagesServer;
  let answer: (request: SeenRequest) => Script;
  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), "cirkel-out-"));
    server = await startMessagesServer({ answer: (request) => answer(request) });
    answer = ({ json, text }) => sayJson(answerTo(text, json));
  });
  afterEach(async () => {
    await server.close();
    await rm(out, { recursive: true, force: true });
  });

  const run = (...more: readonly string[]): Promise<number> =>
    main([...always, "--out", out, "--ai-base-url", server.url, ...more]);
  const readSummary = async (): Promise<Summary> =>
    JSON.parse(await readFile(join(out, "summary.json"), "utf8")) as Summary;
  const asked = (): readonly SeenRequest[] => [...server.requests, ...server.preflights];
  const readOne = async (kind: "paths" | "proposals"): Promise<string> => {
    const [file = ""] = await readdir(join(out, kind));
    return readFile(join(out, kind, file), "utf8");
  };

  it("lets it write path and proposal, each asked once, and says on both who wrote them", async () => {
    assert.equal(await run(), 0);

    assert.deepEqual(
      server.requests.filter(({ method }) => method === "POST").map(({ path, json }) => [path, Object(json).model]),
      [
        ["/v1/messages", "small-model"],
        ["/v1/messages", "small-model"],
      ],
    );
    assert.deepEqual(server.problems, []);
    assert.match(await readOne("paths"), /reviews that wait[^]*First version by AI[^]*> nobody knew it was their turn/);
    assert.match(await readOne("proposals"), /one person[^]*First version by AI[^]*> nobody knew it was their turn/);
    const { mode, draftedBy } = await readSummary();
    assert.equal(mode, "model coach");
    assert.deepEqual(draftedBy, {
      coach: "model",
      server: new URL(server.url).host,
      path: { model: "small-model", dropped: 0, because: {} },
      proposal: { model: "small-model", dropped: 0, because: {} },
    });
  });

  it("ends with an error, and asks once, where the model will not", async () => {
    answer = () => refuse();

    assert.equal(await run(), 1);
    assert.equal(server.requests.length, 1);
  });

  it("goes on with the rules coach, and asks the server nothing, where ground rules allow no AI", async () => {
    assert.equal(await run("--strategy", "samples/strategies/hospital.en.json"), 0);

    assert.deepEqual(asked(), []);
    const { mode, draftedBy } = await readSummary();
    assert.equal(mode, "rules coach, no network");
    assert.deepEqual(draftedBy, { coach: "rules", notAllowed: { model: "small-model", why: "modeOff" } });
    assert.match(await readOne("paths"), /not thought up by AI/);
  });

  it("does the same where they allow AI but not this model", async () => {
    assert.equal(await run("--strategy", "samples/strategies/municipality.en.json"), 0);

    assert.deepEqual(asked(), []);
    assert.deepEqual((await readSummary()).draftedBy, {
      coach: "rules",
      notAllowed: { model: "small-model", why: "notAllowed" },
    });
  });

  it("ends with an error before anything is asked where the ground rules are no ground rules", async () => {
    assert.equal(await run("--strategy", "package.json"), 1);
    assert.equal(await run("--strategy", join(out, "missing.json")), 1);

    assert.deepEqual(asked(), []);
  });
});

const answerTo = (text: string, json: unknown): object => {
  const question = String(Object(json).messages[0].content);
  return text.includes("counterExplanation") ? reviewProposalAnswer(question) : reviewPathAnswer(question);
};
