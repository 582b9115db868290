import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fill } from "../../shared/domain/fill.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import type { PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { en as faults } from "../../shared/ui/ai/fault-words.en.ts";
import { onClipboard } from "../helpers/clipboard.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { refuse } from "../helpers/messages-server/script.ts";
import { confirm } from "../helpers/ask-on-screen.ts";
import { letAnswer, openDoor, openNotesPanel } from "../helpers/model-panel.ts";
import { askedByExtensions } from "../helpers/net-log.ts";
import { reviewProposalAnswer } from "../helpers/review-proposal-answer.ts";

describe("copying a prompt to another assistant and pasting its answer", () => {
  const { ai, aiSettings, drafting, learn, propose } = screenWords("en");
  const ownSentence = "I want j.dewit@example.nl to know whose turn it is.";
  let folder = "";
  let server: MessagesServer;
  let chromium: RunningChromium;
  let panel: PanelDriver;
  let prompt = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-net-log-"));
    server = await startMessagesServer({ answer: () => refuse() });
    ({ chromium, panel } = await openNotesPanel({ flags: [`--log-net-log=${join(folder, "log.json")}`] }));
    await letAnswer(panel, server);
    await panel.press(aiSettings.provider_paste, "radio");
    await panel.page.waitForSelector("#ai-server", { hidden: true });
  });
  after(async () => {
    await chromium?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const openProposal = async (): Promise<void> => {
    await panel.goTo("learn");
    await panel.press("review", "link");
    await panel.press(learn.makeProposal, "link");
    await panel.find(propose.ownSentence, "textbox");
  };
  /** A draft is read back a moment after its field is there. */
  const seePasted = async (answer: string): Promise<void> => {
    await panel.page.waitForFunction(
      (wanted) => document.querySelector<HTMLTextAreaElement>("#ai-answer")?.value === wanted,
      {},
      answer,
    );
  };
  const paste = async (answer: string): Promise<void> => {
    await panel.page.locator("#ai-answer").fill(answer);
    await panel.press(ai.pasteCheck);
  };

  it("copies exactly what was shown, masked", async () => {
    await openProposal();
    await panel.type(propose.ownSentence, ownSentence);
    const { bytes } = await openDoor(panel);
    await panel.waitForText(ai.titlePaste);

    await confirm(panel);

    await panel.see("#ai-answer");
    prompt = (await onClipboard(panel.page))["text/plain"] ?? "";
    assert.equal(prompt, bytes);
    assert.match(prompt, /I want \[mail-\d+\] to know whose turn it is\./);
    assert.equal(prompt.includes("j.dewit@example.nl"), false);
  });

  for (const [what, answer] of [
    ["is not what was asked for", "Sure, I can help you with that."],
    ["is not whole", '{"title": "Each review has one person", "evidence": ['],
  ] as const)
    it(`says in one sentence that an answer ${what}, and keeps what was pasted`, async () => {
      await paste(answer);
      await panel.see("[data-ai=ended]");
      assert.deepEqual(await panel.texts("[data-ai=ended] .alert p"), [faults.notUsable, ai.nothingLost]);

      await panel.pressOn("[data-ai=ended] .btn--primary");

      await seePasted(answer);
    });

  it("makes a draft of a good answer, which says that a model wrote it and is read part by part", async () => {
    const question = prompt.slice(prompt.lastIndexOf("\n\n") + 2);
    await paste(JSON.stringify(reviewProposalAnswer(question)));
    await panel.see("[data-ai=done]");
    await panel.waitForText(fill(ai.byModel, { model: ai.ownChat }));
    await panel.pressOn("[data-ai=read]");
    await panel.waitForText(drafting.byAi);
    await panel.waitForText(ownSentence);

    // What was decided before is looked up first.
    await panel.see("[data-verdict=keep]");
    for (let left = (await panel.texts("[data-verdict=keep]")).length; left > 0; left -= 1) {
      await panel.waitForText(left === 1 ? propose.toReadOne : fill(propose.toReadMany, { n: left }));
      await panel.pressOn("[data-verdict=keep]");
    }

    await panel.waitForText(drafting.byAiRead.slice(0, drafting.byAiRead.indexOf("{")));
  });

  it("leaves neither the sentence nor the answer behind for a next proposal", async () => {
    await panel.goTo("propose");
    await panel.press(propose.newProposal, "link");
    await panel.find(propose.ownSentence, "textbox");
    await panel.settle();
    assert.equal(await panel.page.$eval("main textarea", ({ value }) => value), "");
    await panel.see("main option:nth-child(2)");
    await panel.page.select("main select", await themeChoice());
    await panel.type(propose.ownSentence, ownSentence);

    await openDoor(panel);

    assert.equal(await panel.page.$("#ai-answer"), null);
  });

  it("opened no socket, neither to the server that was chosen before nor elsewhere", async () => {
    await chromium.close();

    assert.equal(server.connections(), 0);
    assert.deepEqual(askedByExtensions(await readFile(join(folder, "log.json"), "utf8")), []);
  });

  const themeChoice = (): Promise<string> =>
    panel.page.$eval("main select", ({ options }) => options[options.length - 1]?.value ?? "");
});
