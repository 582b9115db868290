import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { importFolder } from "../../tools/start/import-folder.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { en as settingsWords } from "../../shared/ui/ai/settings-words.en.ts";
import { startChromium } from "../helpers/chromium.ts";
import { filesHolding } from "../helpers/files-holding.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { refuse } from "../helpers/messages-server/script.ts";
import { confirm, postsTo } from "../helpers/ask-on-screen.ts";
import { openDoor } from "../helpers/model-panel.ts";
import { savedBy } from "../helpers/downloads.ts";
import { seeText } from "../helpers/see.ts";

describe("the key to a model in a browser", () => {
  const words = screenWords("en");
  const sessionKey = "canary-until-the-browser-closes-7f3a";
  const deviceKey = "canary-on-this-device-91bc";
  let profile = "";
  let server: MessagesServer;
  let chromium: RunningChromium;
  let panel: PanelDriver;

  const open = async (): Promise<void> => {
    chromium = await startChromium({ profile });
    panel = await drivePanel(chromium, {});
  };
  const keepKey = async (key: string, place: "session" | "device"): Promise<void> => {
    await panel.page.locator("#ai-key").fill(key);
    const name = place === "session" ? settingsWords.keySession : settingsWords.keyDevice;
    await panel.page.locator(`::-p-xpath(//label[contains(normalize-space(), "${name}")]/input)`).click();
    await panel.press(settingsWords.keyCheck);
    await seeText(panel.page, settingsWords[`keyIs_${place}`]);
  };

  before(async () => {
    profile = await mkdtemp(join(tmpdir(), "cirkel-model-"));
    server = await startMessagesServer({ answer: () => refuse() });
    await open();
    const folder = "test/fixtures/daily-notes";
    await importFolder(panel, words, { folder, found: { files: [], leftOut: [] } }, "shareable");
  });
  after(async () => {
    await chromium?.close();
    await server?.close();
    await rm(profile, { recursive: true, force: true });
  });

  it("asks nobody anything until a person chose who answers", async () => {
    await panel.goTo("settings/ai");
    await panel.press(settingsWords.mode_masked, "radio");
    await panel.press(settingsWords.provider_compatible, "radio");
    await panel.page.locator("#ai-server").fill(server.url);
    await panel.page.keyboard.press("Tab");
    await panel.see("#ai-model");

    assert.equal(server.connections(), 0);
  });

  it("sends a key to the server that it is for, and to no other place", async () => {
    await keepKey(sessionKey, "session");

    assert.deepEqual(postsTo(server), []);
    assert.ok(
      server.requests.every(
        ({ path, headers }) => path === "/v1/models" && headers.authorization?.endsWith(sessionKey),
      ),
    );
  });

  it("goes along in the head of a question, and in nothing that is shown or kept of it", async () => {
    await panel.goTo("learn");
    await panel.press("review", "link");
    await panel.press(words.learn.makePath);
    const shown = await openDoor(panel);
    await confirm(panel);
    await panel.see("[data-ai=ended]");

    const [question] = postsTo(server);
    assert.equal(question?.headers.authorization, `Bearer ${sessionKey}`);
    assert.equal(question.text, shown.bytes);
    assert.equal(question.text.includes(sessionKey), false);
  });

  it("keeps a key in no file when it is for this session, nor in a backup", async () => {
    await panel.goTo("settings");
    await panel.see('[data-copies="last"]');
    const { text } = await savedBy(chromium.browser, () => panel.page.click('[data-copies="back-up"]'));
    assert.ok(text.includes("nobody knew it was their turn"));
    assert.equal(text.includes(sessionKey), false);
    await chromium.close();

    assert.deepEqual(await filesHolding(profile, sessionKey), []);
  });

  it("keeps a key in the storage of the extension and in no other file when that was chosen", async () => {
    await open();
    await panel.goTo("settings/ai");
    await keepKey(deviceKey, "device");
    await chromium.close();

    const held = await filesHolding(profile, deviceKey);
    assert.ok(held.length > 0);
    assert.deepEqual(
      held.filter((file) => !file.includes("Local Extension Settings")),
      [],
    );
  });
});
