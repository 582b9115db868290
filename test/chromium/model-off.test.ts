import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fill } from "../../shared/domain/fill.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { putInForce } from "../../tools/start/put-in-force.ts";
import type { PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { sayJson } from "../helpers/messages-server/script.ts";
import { postsTo } from "../helpers/ask-on-screen.ts";
import { letAnswer, openNotesPanel } from "../helpers/model-panel.ts";
import { askedByExtensions } from "../helpers/net-log.ts";
import { answerReview } from "../helpers/review-answers.ts";

describe("a browser in which no model may write along", () => {
  const words = screenWords("en");
  const { aiSettings, drafting, learn, propose } = words;
  let folder = "";
  let server: MessagesServer;
  let chromium: RunningChromium;
  let panel: PanelDriver;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-net-log-"));
    server = await startMessagesServer({ answer: (request) => sayJson(answerReview(request)) });
    ({ chromium, panel } = await openNotesPanel({ flags: [`--log-net-log=${join(folder, "log.json")}`] }));
    await letAnswer(panel, server);
  });
  after(async () => {
    await chromium?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const seeNoDoor = async (): Promise<void> => {
    await panel.settle();
    assert.equal(await panel.page.$("[data-ai]"), null);
  };

  /** Every room in which a model could have been asked, and both drafts by the rules coach. */
  const walkThrough = async (): Promise<void> => {
    await panel.goTo("now");
    await panel.pressOn(".note .menu summary");
    await seeNoDoor();
    await panel.goTo("learn");
    await panel.find("review", "link");
    await seeNoDoor();
    await panel.press("review", "link");
    await panel.press(learn.makePath);
    await panel.find(learn.draftPath);
    await seeNoDoor();
    await panel.press(learn.draftPath);
    await panel.waitForText(drafting.byRules);
    await panel.press(learn.discard);
    await panel.see("#themes");
    await panel.press("review", "link");
    await panel.press(learn.makeProposal, "link");
    await panel.type(propose.ownSentence, "I want to know whose turn it is.");
    await seeNoDoor();
    await panel.press(propose.draftProposal);
    await panel.find(propose.withdraw);
    await panel.waitForText(drafting.byRules);
    await seeNoDoor();
    await panel.press(propose.withdraw);
    await panel.press(propose.withdrawYes);
    await panel.goTo("propose");
    await seeNoDoor();
  };

  it("leaves the drafts to the rules coach, which says so, and opens no socket: off by choice", async () => {
    await panel.goTo("settings/ai");
    await panel.press(aiSettings.mode_off, "radio");
    await panel.see("#settings-ai");

    await walkThrough();

    assert.equal(server.connections(), 0);
  });

  it("does the same where the ground rules allow none, whatever was chosen", async () => {
    await panel.goTo("settings/ai");
    await panel.press(aiSettings.mode_masked, "radio");
    // That a socket would be seen is seen here.
    await panel.press(aiSettings.modelAsk);
    await panel.waitForText(fill(aiSettings.modelFound, { n: 5 }));
    const opened = server.connections();
    assert.ok(opened > 0);
    assert.deepEqual(await putInForce(panel, words, "samples/strategies/hospital.en.json"), { ok: true, value: null });
    await panel.goTo("settings/ai");
    await panel.waitForText(aiSettings.frame_off.slice(aiSettings.frame_off.indexOf(")")));
    assert.equal(await panel.page.$("#ai-model"), null);

    await walkThrough();

    assert.equal(server.connections(), opened);
  });

  it("has asked nobody else anything either, by the browser's own log of its network", async () => {
    await chromium.close();

    const log = await readFile(join(folder, "log.json"), "utf8");
    const asked = askedByExtensions(log).map((address) => address.replace(/\?.*/, ""));
    assert.deepEqual([...new Set(asked)], [`${server.url}/v1/models`]);
    assert.deepEqual(postsTo(server), []);
  });
});
