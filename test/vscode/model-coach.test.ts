import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { fill } from "../../shared/domain/fill.ts";
import { checklistKeys } from "../../shared/domain/validation-checklist.ts";
import { until } from "../../tools/code/until.ts";
import { press, screensIn } from "../../tools/code/workbench-parts.ts";
import { startWorkbench, type Workbench } from "../../tools/code/workbench.ts";
import { screensOf } from "../../tools/start/code-screens.ts";
import { importFolder } from "../../tools/start/import-folder.ts";
import type { ScreenDriver } from "../../tools/start/screen-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { axeFindings } from "../helpers/axe.ts";
import { postsTo, sendShown } from "../helpers/ask-on-screen.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { sayJson } from "../helpers/messages-server/script.ts";
import { layRecentNotes } from "../helpers/recent-notes.ts";
import { answerReview, reviewQuestion } from "../helpers/review-answers.ts";
import { setInSettings } from "../helpers/set-in-settings.ts";

describe("the model coach in VS Code", () => {
  const words = screenWords("en");
  const { ai, aiSettings, drafting, learn, propose } = words;
  const theme = "Nobody knows whose turn it is";
  const ownSentence = "I want to know whose turn it is.";
  /** What `auto` stands for on this server. */
  const model = "claude-sonnet-5-5";
  let folder = "";
  let server: MessagesServer;
  /** The one that a workspace names, which nobody asked. */
  let planted: MessagesServer;
  let code: Workbench;
  let page: Page;
  let screens: ScreenDriver;
  let proposal = "";

  before(async () => {
    server = await startMessagesServer({ answer: (request) => sayJson(answerReview(request)) });
    planted = await startMessagesServer({ answer: (request) => sayJson(answerReview(request)) });
    folder = await mkdtemp(join(tmpdir(), "cirkel-coach-"));
    await layRecentNotes(join(folder, "notes"));
    await mkdir(join(folder, ".vscode"));
    const settings = { "cirkel.ai.baseUrl": planted.url, "cirkel.ai.model": "planted" };
    await writeFile(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
    code = await startWorkbench({ workspace: folder });
    page = await code.open();
  });
  after(async () => {
    await code?.close();
    await server?.close();
    await planted?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The answer that stands on the screen says whose it is, and that nobody has read it. */
  const seeWriter = (): Promise<void> => screens.waitForText(fill(ai.byModel, { model }));
  /** As it begins on whatever day this runs. */
  const readByMe = fill(drafting.byAiModelRead, { model, day: "" }).replace(/ ?\.$/, "");
  const openNoteMenu = async (): Promise<void> => {
    await screens.goTo("now");
    await screens.waitForText("Who decides which review goes first?");
    await screens.pressOn(".note .menu summary");
  };

  it("asks the server that stands in the person's settings, once the person says that a model may write along", async () => {
    await setInSettings(page, "cirkel.ai.baseUrl", server.url);
    await press(page, "Alt", "Shift", "s");
    screens = screensOf(page, "view");
    await screens.see(".capture textarea");
    await importFolder(
      screens,
      words,
      { folder: join(folder, "notes"), found: { files: [], leftOut: [] } },
      "shareable",
    );
    await screens.goTo("settings/ai");
    await screens.press(aiSettings.mode_masked, "radio");
    await screens.see("#ai-server");
    const frame = await screensIn(page, "view");
    await until(frame, "the address stands on the screen", () =>
      frame.$eval("#ai-server", (field, wanted) => (field as HTMLInputElement).value === wanted, server.url),
    );
    assert.equal(server.connections(), 0);

    await screens.press(aiSettings.modelAsk);

    await screens.waitForText(fill(aiSettings.modelFound, { n: 5 }));
    assert.deepEqual(postsTo(server), []);
  });

  it("keeps a key until this window closes, for this server", async () => {
    const key = "canary-in-vs-code-5d21";
    await screens.type(aiSettings.keyOptional, key);
    await screens.press(aiSettings.keyCheck);

    await screens.waitForText(aiSettings.keyIs_window);
    assert.equal(server.requests.at(-1)?.headers.authorization, `Bearer ${key}`);
    await screens.press(aiSettings.keyForget);
    await screens.find(aiSettings.keyCheck);
  });

  it("themes: sends once what was shown, and a theme is one after the person said so", async () => {
    await screens.goTo("learn");
    await screens.find("review", "link");
    await screens.pressOn("[data-ai=door]");
    await sendShown(screens, server);
    await seeWriter();

    await screens.press(learn.maybeYes);
    await screens.waitForText(ai.themesDecided);
    await screens.pressOn("[data-ai=close]");

    await screens.find(theme, "link");
  });

  it("path: sends once what was shown, and it is mine after I said yes", async () => {
    await screens.press(theme, "link");
    await screens.press(learn.makePath);
    await screens.pressOn("[data-ai=door]");
    await sendShown(screens, server);
    await seeWriter();
    await screens.pressOn("[data-ai=read]");
    await screens.waitForText(fill(drafting.byAiModel, { model }));

    await screens.press(learn.accept);

    await screens.find(learn.begin);
    await screens.waitForText(readByMe);
  });

  it("proposal: sends once what was shown, keeps the own sentence, and counts as read part by part", async () => {
    await screens.goTo("learn");
    await screens.press(theme, "link");
    await screens.press(learn.makeProposal, "link");
    await screens.type(propose.ownSentence, ownSentence);
    await screens.pressOn("[data-ai=door]");
    const shown = await sendShown(screens, server);
    assert.ok(shown.bytes.includes(ownSentence));
    await seeWriter();
    await screens.pressOn("[data-ai=read]");
    await screens.waitForText(fill(drafting.byAiModel, { model }));
    await screens.waitForText(ownSentence);
    const title = await screens.see("main h1");
    proposal = await title.evaluate(() => location.hash.slice(1));

    // What was decided before is looked up first.
    await screens.see("[data-verdict=keep]");
    const parts = (await screens.texts("[data-verdict=keep]")).length;
    assert.ok(parts > 3, `${parts} parts to read`);
    for (let left = parts; left > 0; left -= 1) {
      await screens.waitForText(left === 1 ? propose.toReadOne : fill(propose.toReadMany, { n: left }));
      await screens.pressOn("[data-verdict=keep]");
    }

    await screens.waitForText(readByMe);
  });

  it("second reading: sends once what was shown, shows every point, and decides nothing", async () => {
    await screens.goTo(proposal);
    await screens.pressOn("[data-ai=door]");
    const shown = await sendShown(screens, server);
    assert.ok(shown.bytes.includes(ownSentence));
    await seeWriter();
    await screens.waitForText(ai.readingSays);
    assert.equal((await screens.texts("[aria-labelledby=ai-points] .stages > li")).length, checklistKeys.length);

    await screens.pressOn("[data-ai=close]");

    await screens.waitForText(fill(propose.stage, { step: 1, state: propose.state_draft }));
    await screens.find(ai.door_validation);
  });

  it("question: sends once what was shown, and the note gets an answer only from the person", async () => {
    const answer = "Nobody looked at the list.";
    await openNoteMenu();
    await screens.pressOn("[data-ai=ask]");
    await sendShown(screens, server);
    await screens.type(reviewQuestion, answer);
    await screens.press(ai.answer);

    await screens.see('main[data-room="now"]');
    await screens.waitForText(reviewQuestion);
    await screens.waitForText(answer);
  });

  it("has asked five times, each once, and never the server that the workspace names", async () => {
    assert.equal(postsTo(server).length, 5);
    assert.deepEqual(server.problems, []);
    await screens.goTo("settings/ai");
    await screens.see(".log__head");
    assert.deepEqual(
      (await screens.texts(".log__head > span:first-child")).toSorted(),
      (["themes", "path", "proposal", "validation", "question"] as const)
        .map((purpose) => aiSettings[`purpose_${purpose}`])
        .toSorted(),
    );
    assert.equal(planted.connections(), 0);
  });

  it("is clean to axe where it asks, shows and writes, in the narrow side bar", async () => {
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      const frame = await screensIn(page, "view");
      found.push(...(await axeFindings(frame)).map((finding) => `${where}: ${finding}`));
      const wide = await frame.$$eval("main *", (parts) =>
        parts
          .filter((part) => part.getBoundingClientRect().right > window.innerWidth)
          .map((part) => `${part.tagName} ${part.textContent}`),
      );
      found.push(...wide.map((part) => `${where}, wider than the side bar: ${part.slice(0, 80)}`));
    };
    await look("settings");
    await screens.press(aiSettings.more, "summary");
    await look("settings, all of it");
    await screens.goTo("learn");
    await screens.pressOn("[data-ai=door]");
    await screens.see("[data-ai=send]:not([aria-disabled=true])");
    await look("preview");
    await screens.press(ai.cancel);
    await screens.goTo(proposal);
    await screens.see("main h1");
    await look("proposal");
    await screens.goTo("settings/ai");

    assert.deepEqual(found, []);
  });

  it("opens no connection any more once it is off", async () => {
    await screens.press(aiSettings.mode_off, "radio");
    const before = server.connections();
    const asked = server.requests.length + server.preflights.length;

    await openNoteMenu();
    assert.deepEqual(await screens.texts("[data-ai=ask]"), []);
    await screens.goTo(proposal);
    await screens.settle();
    assert.deepEqual(await screens.texts("[data-ai=door]"), []);

    assert.equal(server.connections(), before);
    assert.equal(server.requests.length + server.preflights.length, asked);
  });
});
