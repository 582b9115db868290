import assert from "node:assert/strict";
import { fill } from "../../shared/domain/fill.ts";
import { nl as faults } from "../../shared/ui/ai/fault-words.nl.ts";
import { nl as blocks } from "../../shared/ui/ai/block-words.nl.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import {
  fault,
  goWrong,
  noBrowsers,
  refuse,
  runOut,
  say,
  sayJson,
  silence,
  type Script,
} from "../helpers/messages-server/script.ts";
import { confirm, letAnswer, model, openDoor, openNotesPanel, press, questionsOf } from "../helpers/model-panel.ts";
import { reviewProposalAnswer } from "../helpers/review-proposal-answer.ts";

type Way = "retry" | "settings" | "fewer";

/** What the server does with every question, what is then said, and the one way on. */
const table: readonly (readonly [what: string, script: Script, said: string, way: Way])[] = [
  ["a wrong key", fault(401), faults.badKey, "settings"],
  ["an organisation that lets no browser in", noBrowsers, faults.browserForbidden, "settings"],
  ["no credit", fault(402), faults.noCredit, "retry"],
  ["a model that is not there", fault(404), fill(faults.noModel, { model }), "settings"],
  ["too much at once", fault(413), faults.tooLarge, "fewer"],
  ["a question that was not taken", fault(400), fill(faults.refusedRequest, { status: 400 }), "settings"],
  [
    "a pause of a day",
    fault(429, { headers: { "retry-after": "86400" } }),
    fill(faults.slowDownWait, { wait: "24 uur" }),
    "retry",
  ],
  ["an error of the server", fault(500), fill(faults.busy, { status: 500 }), "retry"],
  ["a server that is too busy", fault(529), fill(faults.busy, { status: 529 }), "retry"],
  ["a model that will not", refuse(), faults.refusal, "fewer"],
  ["an answer that ran out of tokens", runOut('{"title": "Elke'), faults.length, "fewer"],
  ["an empty answer", say(""), faults.empty, "retry"],
  ["an answer that is far too large", say("groot ".repeat(80_000), { piece: 20_000 }), faults.oversized, "retry"],
  [
    "a page instead of an answer",
    { kind: "raw", type: "text/html", body: "<p>It works</p>" },
    faults.malformed,
    "settings",
  ],
  ["a stream that cannot be read", goWrong("malformed"), faults.malformed, "settings"],
  ["a stream that breaks off", goWrong("cut"), faults.cut, "retry"],
];

describe("a question to a model that gets no answer, in a browser", () => {
  const { ai, aiSettings, drafting, learn, propose } = screenWords("nl");
  const ownSentence = "Ik wil weten wie er aan de beurt is.";
  let server: MessagesServer;
  let chromium: RunningChromium;
  let panel: PanelDriver;
  let answer: (question: string) => Script = () => refuse();

  before(async () => {
    server = await startMessagesServer({ answer: ({ json }) => answer(String(Object(json).messages[0].content)) });
    ({ chromium, panel } = await openNotesPanel());
    await letAnswer(panel, server);
    await panel.speak("nl");
    await openProposal();
    await panel.type(propose.ownSentence, ownSentence);
  });
  after(async () => {
    await chromium?.close();
    await server?.close();
  });

  const openProposal = async (): Promise<void> => {
    await panel.goTo("learn");
    await panel.press("review", "link");
    await panel.press(learn.makeProposal, "link");
    await panel.find(propose.ownSentence, "textbox");
  };
  /** A field of Settings is kept when it is left. */
  const keep = async (field: string, text: string): Promise<void> => {
    await panel.page.locator(field).fill(text);
    await panel.page.focus(field);
    await panel.page.keyboard.press("Tab");
    await panel.settle();
  };
  const useServer = async ({ url }: MessagesServer): Promise<void> => {
    await panel.goTo("settings/ai");
    await keep("#ai-server", url);
  };

  /** Where a proposal begins: the theme and the sentence are there, and the way to a model. */
  const seeNothingLost = async (): Promise<void> => {
    await panel.waitForText(ai.doorSays);
    assert.equal(await panel.page.$eval("main textarea", ({ value }) => value), ownSentence);
  };
  const ended = async (): Promise<string | undefined> => {
    await panel.see("[data-ai=ended]");
    return (await panel.texts("[data-ai=ended] .alert p"))[0];
  };
  const goOn: { readonly [way in Way]: (before: number, said: string) => Promise<void> } = {
    retry: async (before, said) => {
      await press(panel, "[data-ai=ended] .btn--primary");
      await panel.page.waitForFunction(() => document.querySelector("[data-ai=running]") !== null);
      assert.equal(await ended(), said);
      const [first, second, ...more] = questionsOf(server).slice(before);
      assert.deepEqual([first?.text === second?.text, more.length], [true, 0]);
      await panel.press(ai.without);
    },
    settings: async (before) => {
      const place = new URL(panel.page.url()).hash;
      await press(panel, "[data-ai=ended] .btn--primary");
      await panel.see("#ai-server");
      await panel.page.goBack();
      assert.equal(new URL(panel.page.url()).hash, place);
      await panel.press(ai.doorFailed);
      await panel.press(ai.without);
      assert.equal(questionsOf(server).length, before + 1);
    },
    fewer: async (before) => {
      await press(panel, "[data-ai=ended] .btn--primary");
      await panel.see("#ai-notes");
      assert.equal(questionsOf(server).length, before + 1);
      await panel.press(ai.cancel);
    },
  };

  for (const [what, script, said, way] of table)
    it(`says so once, loses nothing and goes on: ${what}`, async () => {
      answer = () => script;
      const before = questionsOf(server).length;
      await openDoor(panel);
      await confirm(panel);

      assert.equal(await ended(), said);
      await panel.waitForText(ai.nothingLost);
      assert.equal(questionsOf(server).length, before + 1);

      await goOn[way](before, said);
      await seeNothingLost();
    });

  it("names the line to set where a local server lets no extension in, and asks it no second time", async () => {
    const closed = await startMessagesServer({ answer: () => refuse(), cors: "closed" });
    await useServer(closed);
    await openProposal();
    await openDoor(panel);
    await confirm(panel);

    assert.equal(await ended(), faults.originForbidden);
    assert.deepEqual(await panel.texts("[data-ai=ended] .wire--line"), [
      `OLLAMA_ORIGINS=chrome-extension://${chromium.extensionId}`,
    ]);
    assert.deepEqual(questionsOf(closed), []);
    await panel.press(ai.without);
    await seeNothingLost();
    await closed.close();
    await useServer(server);
    await openProposal();
  });

  it("waits visibly for a short pause that a server asks for, once, and then says so", async () => {
    answer = () => fault(429, { headers: { "retry-after": "3" } });
    const before = questionsOf(server).length;
    await openDoor(panel);
    await confirm(panel);

    await panel.waitForText(fill(ai.waiting, { wait: "3 seconden" }));
    assert.equal(await ended(), fill(faults.slowDownWait, { wait: "3 seconden" }));
    assert.equal(questionsOf(server).length, before + 2);
    await panel.press(ai.without);
    await seeNothingLost();
  });

  it("tells a model once what was wrong, as the preview said, and then that the language still is", async () => {
    answer = (question) => sayJson({ ...reviewProposalAnswer(question), evidence: [] });
    const before = questionsOf(server).length;
    await openDoor(panel);
    await panel.waitForText(ai.repairSays);
    await confirm(panel);

    assert.equal(await ended(), faults.wrongLanguage);
    assert.equal(questionsOf(server).length, before + 2);
    await panel.press(ai.without);
    await seeNothingLost();
  });

  it("says once that the budget is reached, and sends nothing", async () => {
    const before = questionsOf(server).length;
    await panel.goTo("settings/ai");
    await panel.press(aiSettings.more, "summary");
    await keep("#ai-month-budget", "100");
    await openProposal();
    for (const _time of ["first", "second"]) {
      await press(panel, "[data-ai=door]");
      await panel.see("main .alert");
      const [said = "", ...more] = await panel.texts("main .alert p");
      assert.ok(said.startsWith(blocks.budgetMonth.slice(0, blocks.budgetMonth.indexOf("{"))), said);
      assert.deepEqual(more, []);
      assert.equal(await panel.page.$("dialog[open], [data-ai=send]"), null);
      await panel.press(ai.without);
      await seeNothingLost();
    }
    await press(panel, "[data-ai=door]");
    await press(panel, "main .btn--primary");
    await panel.press(aiSettings.more, "summary");
    await keep("#ai-month-budget", "100000000");
    assert.equal(questionsOf(server).length, before);
  });

  it("goes on after the panel was closed in the middle, stops when asked, and sends nothing again", async () => {
    answer = () => silence;
    const before = questionsOf(server).length;
    await openProposal();
    await openDoor(panel);
    await confirm(panel);
    await panel.see("[data-ai=running]");
    const left = panel.page;
    await chromium.browser.newPage();
    await left.close();

    panel = await drivePanel(chromium, {});
    await openProposal();
    await panel.press(ai.doorRunning);
    await press(panel, "[data-ai=stop]");
    await panel.waitForText(ai.stopped);
    await panel.waitForText(ai.nothingLost);
    await press(panel, "[data-ai=ended] .btn--primary");
    await panel.see("[data-ai=send]");
    await panel.press(ai.cancel);

    await seeNothingLost();
    assert.equal(questionsOf(server).length, before + 1);
  });

  it("says that a server is gone, and goes on without a model", async () => {
    await openDoor(panel);
    await server.close();
    await confirm(panel);

    assert.equal(await ended(), faults.unreachable);
    await panel.press(ai.without);
    await seeNothingLost();
    await panel.press(propose.draftProposal);
    await panel.waitForText(drafting.byRules);
    await panel.waitForText(ownSentence);
  });
});
