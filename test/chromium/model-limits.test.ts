import assert from "node:assert/strict";
import { fill } from "../../shared/domain/fill.ts";
import { nl as blocks } from "../../shared/ui/ai/block-words.nl.ts";
import { nl as faults } from "../../shared/ui/ai/fault-words.nl.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { fault, refuse, sayJson, silence, type Script } from "../helpers/messages-server/script.ts";
import { confirm, postsTo } from "../helpers/ask-on-screen.ts";
import { openDoor } from "../helpers/model-panel.ts";
import {
  beginProposal,
  keepField,
  openProposal,
  ownSentence,
  saidOfEnd,
  seeNothingLost,
} from "../helpers/model-proposal.ts";
import { reviewProposalAnswer } from "../helpers/review-proposal-answer.ts";

describe("a question to a model that cannot go on as it is, in a browser", () => {
  const { ai, aiSettings, drafting, propose } = screenWords("nl");
  let server: MessagesServer;
  let chromium: RunningChromium;
  let panel: PanelDriver;
  let answer: (question: string) => Script = () => refuse();

  before(async () => {
    server = await startMessagesServer({ answer: ({ json }) => answer(String(Object(json).messages[0].content)) });
    ({ chromium, panel } = await beginProposal(server));
  });
  after(async () => {
    await chromium?.close();
    await server?.close();
  });

  const useServer = async ({ url }: MessagesServer): Promise<void> => {
    await panel.goTo("settings/ai");
    await keepField(panel, "#ai-server", url);
  };

  const seeBudgetOnce = async (): Promise<void> => {
    await panel.pressOn("[data-ai=door]");
    await panel.see("main .alert");
    const [said = "", ...more] = await panel.texts("main .alert p");
    assert.ok(said.startsWith(blocks.budgetMonth.slice(0, blocks.budgetMonth.indexOf("{"))), said);
    assert.deepEqual(more, []);
    assert.equal(await panel.page.$("dialog[open], [data-ai=send]"), null);
  };

  it("names the line to set where a local server lets no extension in, and asks it no second time", async () => {
    const closed = await startMessagesServer({ answer: () => refuse(), cors: "closed" });
    await useServer(closed);
    await openProposal(panel);
    await openDoor(panel);
    await confirm(panel);

    assert.equal(await saidOfEnd(panel), faults.originForbidden);
    assert.deepEqual(await panel.texts("[data-ai=ended] .wire--line"), [
      `OLLAMA_ORIGINS=chrome-extension://${chromium.extensionId}`,
    ]);
    assert.deepEqual(postsTo(closed), []);
    await panel.press(ai.without);
    await seeNothingLost(panel);
    await closed.close();
    await useServer(server);
    await openProposal(panel);
  });

  it("waits visibly for a short pause that a server asks for, once, and then says so", async () => {
    answer = () => fault(429, { headers: { "retry-after": "3" } });
    const before = postsTo(server).length;
    await openDoor(panel);
    await confirm(panel);

    await panel.waitForText(fill(ai.waiting, { wait: "3 seconden" }));
    assert.equal(await saidOfEnd(panel), fill(faults.slowDownWait, { wait: "3 seconden" }));
    assert.equal(postsTo(server).length, before + 2);
    await panel.press(ai.without);
    await seeNothingLost(panel);
  });

  it("tells a model once what was wrong, as the preview said, and then that the language still is", async () => {
    answer = (question) => sayJson({ ...reviewProposalAnswer(question), evidence: [] });
    const before = postsTo(server).length;
    await openDoor(panel);
    await panel.waitForText(ai.repairSays);
    await confirm(panel);

    assert.equal(await saidOfEnd(panel), faults.wrongLanguage);
    assert.equal(postsTo(server).length, before + 2);
    await panel.press(ai.without);
    await seeNothingLost(panel);
  });

  it("says once that the budget is reached, and sends nothing", async () => {
    const before = postsTo(server).length;
    await panel.goTo("settings/ai");
    await panel.press(aiSettings.more, "summary");
    await keepField(panel, "#ai-month-budget", "100");
    await openProposal(panel);
    await seeBudgetOnce();
    await panel.press(ai.without);
    await seeNothingLost(panel);
    await seeBudgetOnce();
    await panel.pressOn("main .btn--primary");
    await panel.press(aiSettings.more, "summary");
    await keepField(panel, "#ai-month-budget", "100000000");
    assert.equal(postsTo(server).length, before);
  });

  it("goes on after the panel was closed in the middle, stops when asked, and sends nothing again", async () => {
    answer = () => silence;
    const before = postsTo(server).length;
    await openProposal(panel);
    await openDoor(panel);
    await confirm(panel);
    await panel.see("[data-ai=running]");
    const left = panel.page;
    await chromium.browser.newPage();
    await left.close();

    panel = await drivePanel(chromium, {});
    await openProposal(panel);
    await panel.press(ai.doorRunning);
    await panel.pressOn("[data-ai=stop]");
    await panel.waitForText(ai.stopped);
    await panel.waitForText(ai.nothingLost);
    await panel.pressOn("[data-ai=ended] .btn--primary");
    await panel.see("[data-ai=send]");
    await panel.press(ai.cancel);

    await seeNothingLost(panel);
    assert.equal(postsTo(server).length, before + 1);
  });

  it("says that a server is gone, and goes on without a model", async () => {
    await openDoor(panel);
    await server.close();
    await confirm(panel);

    assert.equal(await saidOfEnd(panel), faults.unreachable);
    await panel.press(ai.without);
    await seeNothingLost(panel);
    await panel.press(propose.draftProposal);
    await panel.waitForText(drafting.byRules);
    await panel.waitForText(ownSentence);
  });
});
