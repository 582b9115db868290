import assert from "node:assert/strict";
import { fill } from "../../shared/domain/fill.ts";
import { checklistKeys } from "../../shared/domain/validation-checklist.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import type { PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { sayJson } from "../helpers/messages-server/script.ts";
import { readShown, sendShown } from "../helpers/ask-on-screen.ts";
import { letAnswer, model, openDoor, openNotesPanel } from "../helpers/model-panel.ts";
import { answerReview, reviewQuestion } from "../helpers/review-answers.ts";

describe("what a model writes in a browser", () => {
  const { ai, drafting, learn, propose, shared } = screenWords("en");
  const theme = "Nobody knows whose turn it is";
  const ownSentence = "I want to know whose turn it is.";
  let server: MessagesServer;
  let chromium: RunningChromium;
  let panel: PanelDriver;
  let proposal = "";

  before(async () => {
    server = await startMessagesServer({ answer: (request) => sayJson(answerReview(request)) });
    ({ chromium, panel } = await openNotesPanel());
    await letAnswer(panel, server);
  });
  after(async () => {
    await chromium?.close();
    await server?.close();
  });

  /** The answer that stands on the screen says whose it is, and that nobody has read it. */
  const seeWriter = (): Promise<void> => panel.waitForText(fill(ai.byModel, { model }));

  it("themes: sends once what was shown, and a theme is one after the person said so", async () => {
    await panel.goTo("learn");
    await panel.find("review", "link");
    const shown = await openDoor(panel);
    await sendShown(panel, server, shown);
    await seeWriter();
    // The room that one is in, pressed again.
    await panel.press(shared.learn, "link");
    await panel.find("review", "link");
    assert.equal(await panel.appears(theme, "link"), false);

    await panel.pressOn("[data-ai=door]");
    await panel.press(learn.maybeYes);
    await panel.waitForText(ai.themesDecided);
    await panel.pressOn("[data-ai=close]");

    await panel.find(theme, "link");
  });

  it("path: sends once what was shown, and it is mine after I said yes", async () => {
    await panel.press(theme, "link");
    await panel.press(learn.makePath);
    const shown = await openDoor(panel);
    await sendShown(panel, server, shown);
    await seeWriter();
    await panel.pressOn("[data-ai=read]");
    await panel.waitForText(fill(drafting.byAiModel, { model }));
    await panel.find(learn.accept);
    assert.equal(await panel.appears(learn.begin), false);

    await panel.press(learn.accept);

    await panel.find(learn.begin);
    await panel.waitForText(readByMe());
  });

  it("proposal: sends once what was shown, keeps the own sentence, and counts as read part by part", async () => {
    await panel.goTo("learn");
    await panel.press(theme, "link");
    await panel.press(learn.makeProposal, "link");
    await panel.type(propose.ownSentence, ownSentence);
    const shown = await openDoor(panel);
    assert.ok(shown.bytes.includes(ownSentence));
    await sendShown(panel, server, shown);
    await seeWriter();
    await panel.pressOn("[data-ai=read]");
    await panel.waitForText(fill(drafting.byAiModel, { model }));
    await panel.waitForText(ownSentence);
    proposal = new URL(panel.page.url()).hash.slice(1);

    // What was decided before is looked up first.
    await panel.see("[data-verdict=keep]");
    const parts = (await panel.texts("[data-verdict=keep]")).length;
    assert.ok(parts > 3, `${parts} parts to read`);
    for (let left = parts; left > 0; left -= 1) {
      await panel.waitForText(left === 1 ? propose.toReadOne : fill(propose.toReadMany, { n: left }));
      await panel.pressOn("[data-verdict=keep]");
    }

    await panel.waitForText(readByMe());
    assert.equal(await panel.page.$("[data-verdict=keep]"), null);
  });

  it("second reading: sends once what was shown, shows every point, and decides nothing", async () => {
    await panel.goTo(proposal);
    const shown = await openDoor(panel);
    assert.ok(shown.bytes.includes(ownSentence));
    await sendShown(panel, server, shown);
    await seeWriter();
    await panel.waitForText(ai.readingSays);
    assert.equal((await panel.texts("[aria-labelledby=ai-points] .stages > li")).length, checklistKeys.length);
    await panel.waitForText("Who sees it when the person who is named is away?");

    await panel.pressOn("[data-ai=close]");

    await panel.waitForText(fill(propose.stage, { step: 1, state: propose.state_draft }));
    await panel.find(ai.door_validation);
  });

  it("question: sends once what was shown, and the note gets an answer only from the person", async () => {
    const answer = "Nobody looked at the list.";
    await panel.goTo("now");
    await panel.waitForText("Who decides which review goes first?");
    await panel.pressOn(".note .menu summary");
    await panel.pressOn("[data-ai=ask]");
    const shown = await readShown(panel);
    await sendShown(panel, server, shown);
    await seeWriter();
    await panel.goTo("now");
    await panel.waitForText("Who decides which review goes first?");
    assert.equal((await panel.texts(".note p.small")).includes(reviewQuestion), false);

    await panel.pressOn(".note .menu summary");
    await panel.pressOn("[data-ai=ask]");
    await panel.type(reviewQuestion, answer);
    await panel.press(ai.answer);

    await panel.see('main[data-room="now"]');
    await panel.waitForText(reviewQuestion);
    await panel.waitForText(answer);
  });

  it("the log of what left names each of these questions once", async () => {
    await panel.goTo("settings/ai");
    const { aiSettings } = screenWords("en");
    await panel.see(".log__head");
    assert.deepEqual(
      (await panel.texts(".log__head > span:first-child")).toSorted(),
      (["themes", "path", "proposal", "validation", "question"] as const)
        .map((purpose) => aiSettings[`purpose_${purpose}`])
        .toSorted(),
    );
  });

  /** As it begins on whatever day this runs. */
  const readByMe = (): string => fill(drafting.byAiModelRead, { model, day: "" }).replace(/ ?\.$/, "");
});
