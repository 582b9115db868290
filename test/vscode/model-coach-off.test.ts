import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fill } from "../../shared/domain/fill.ts";
import { press, screensIn } from "../../tools/code/workbench-parts.ts";
import { startWorkbench, type Workbench } from "../../tools/code/workbench.ts";
import { screensOf } from "../../tools/start/code-screens.ts";
import { importFolder } from "../../tools/start/import-folder.ts";
import type { ScreenDriver } from "../../tools/start/screen-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { askHost } from "../helpers/ask-host.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { silence } from "../helpers/messages-server/script.ts";
import { addressesIn, netLogFlag } from "../helpers/opened-connections.ts";
import { layRecentNotes } from "../helpers/recent-notes.ts";

const words = screenWords("en");
const { aiSettings, drafting, learn } = words;

/** A path by the rules coach, from the notes in this folder to the person's yes; the screen says who drafted it. */
const draftByRules = async (screens: ScreenDriver, folder: string): Promise<void> => {
  await importFolder(screens, words, { folder, found: { files: [], leftOut: [] } }, "shareable");
  await screens.goTo("learn");
  await screens.press("review", "link");
  await screens.press(learn.makePath);
  await screens.find(learn.draftPath);
  assert.equal((await screens.texts("[data-ai=door]")).length, 0);
  await screens.press(learn.draftPath);
  await screens.waitForText(drafting.byRules);
  await screens.press(learn.accept);
  await screens.find(learn.begin);
  await screens.waitForText(fill(drafting.byRulesRead, { day: "" }).replace(/ ?\.$/, ""));
};

describe("the model coach in VS Code, when it is off", () => {
  let folder = "";
  let server: MessagesServer;
  let code: Workbench | undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-off-"));
    await layRecentNotes(join(folder, "notes"));
    server = await startMessagesServer({ answer: () => silence });
  });
  afterEach(() => code?.close());
  after(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (log: string, strategy: object = {}) => {
    code = await startWorkbench({
      flags: [netLogFlag(log)],
      settings: { "cirkel.ai.baseUrl": server.url, "cirkel.ai.model": "small-model", "cirkel.strategy": strategy },
    });
    const page = await code.open();
    await press(page, "Alt", "Shift", "s");
    return { code, page, screens: screensOf(page, "view") };
  };
  /** Neither the server nor anybody else: the browser's own log names VS Code's server alone. */
  const sawNobody = async (log: string, { code: running }: { readonly code: Workbench }): Promise<void> => {
    const { port } = running.server;
    await running.close();
    code = undefined;
    assert.equal(server.connections(), 0);
    assert.deepEqual([server.requests, server.preflights], [[], []]);
    const addresses = await addressesIn(log);
    assert.ok(addresses.length > 0);
    assert.deepEqual(
      addresses.filter((address) => !address.endsWith(`:${port}`)),
      [],
    );
  };

  it("because nobody chose it: the rules coach drafts, says so, and no connection is opened", async () => {
    const log = join(folder, "nobody-chose.json");
    const window = await open(log);
    const { page, screens } = window;
    await draftByRules(screens, join(folder, "notes"));
    await screens.goTo("settings/ai");
    const radio = await screens.find(aiSettings.mode_off, "radio");
    assert.ok(await radio.evaluate((element) => element.matches(":checked")));

    const frame = await screensIn(page, "view");
    const isOff = { ok: false, error: { kind: "blocked", rule: "personal", detail: "off" } };
    assert.deepEqual(await askHost(frame, "aiModels"), isOff);
    assert.deepEqual(await askHost(frame, "keepAiKey", "a-key", "session"), isOff);
    const asked = await askHost(frame, "prepareAi", { purpose: "themes" }, { leftOut: [], sendCopied: false });
    assert.equal(Object(asked).ok, false);

    await sawNobody(log, window);
  });

  it("because ground rules say so: nobody can choose otherwise, and no connection is opened", async () => {
    const log = join(folder, "ground-rules.json");
    const strategy = JSON.parse(await readFile("samples/strategies/hospital.en.json", "utf8"));
    const window = await open(log, strategy);
    const { page, screens } = window;
    await draftByRules(screens, join(folder, "notes"));
    await screens.goTo("settings/ai");
    await screens.waitForText(fill(aiSettings.frame_off, { version: 1 }));
    const masked = await screens.find(aiSettings.mode_masked, "radio");
    assert.ok(await masked.evaluate((radio) => radio.matches(":disabled")));

    const frame = await screensIn(page, "view");
    const saved = await askHost(frame, "saveAi", { mode: "open" });
    assert.equal(Object(saved).ok, false, JSON.stringify(saved));
    const models = await askHost(frame, "aiModels");
    assert.deepEqual(models, { ok: false, error: { kind: "blocked", rule: "mode", detail: "off" } });

    await sawNobody(log, window);
  });
});
