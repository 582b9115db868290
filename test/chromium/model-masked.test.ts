import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { en as nowWords } from "../../shared/ui/now/words.en.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import type { PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { maskedSamples } from "../helpers/masked-samples.ts";
import {
  startMessagesServer,
  type MessagesServer,
  type SeenRequest,
} from "../helpers/messages-server/messages-server.ts";
import { sayJson } from "../helpers/messages-server/script.ts";
import { postsTo, readShown, sendShown } from "../helpers/ask-on-screen.ts";
import { letAnswer, openDoor, openNotesPanel } from "../helpers/model-panel.ts";
import { notesSent } from "../helpers/notes-sent.ts";
import { layRecentNotes } from "../helpers/recent-notes.ts";
import { answerReview } from "../helpers/review-answers.ts";

describe("notes that name what must not leave, in a browser", () => {
  const { aiSettings, learn, propose } = screenWords("en");
  const ownWord = "Waterveen";
  const ownSentence = `I want to agree with Priya of ${ownWord} on whose turn it is.`;
  const phone = maskedSamples.find(({ masked }) => masked.startsWith("Bel [phone"))?.text ?? "";
  const raw = [...maskedSamples.map((sample) => sample.raw), "Welkom01", ownWord];
  /** All notes stand on the screen at once. */
  const tall = "--window-size=1200,6000";
  let folder = "";
  let server: MessagesServer;
  let chromium: RunningChromium;
  let panel: PanelDriver;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-notes-"));
    await layRecentNotes(folder);
    const lines = [...maskedSamples.map(({ text }) => text), `Ask the people of ${ownWord} first`];
    await writeFile(join(folder, `${yesterday()}.md`), lines.map((line) => `- 09:00 - ${line} #review\n`).join(""));
    server = await startMessagesServer({ answer: (request) => sayJson(withPhone(request)) });
    ({ chromium, panel } = await openNotesPanel({ folder, flags: [tall] }));
    await letAnswer(panel, server);
    await panel.press(aiSettings.more, "summary");
    await panel.page.locator("#ai-words").fill(ownWord);
    await panel.page.focus("#ai-words");
    await panel.page.keyboard.press("Tab");
    await decideOnAll();
  });
  after(async () => {
    await chromium?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A good answer that also quotes the note with the telephone number, as it was sent. */
  const withPhone = (request: SeenRequest): object => {
    const answer = answerReview(request);
    if (!("evidence" in answer) || !Array.isArray(answer.evidence)) return answer;
    const { handle, text } = notesSent(request.json).find((note) => note.text.startsWith("Bel [phone")) ?? {};
    const quote = text?.replace(" #review", "");
    return { ...answer, evidence: [...answer.evidence, { handle, quote, supports: "calling back" }] };
  };

  /** Kept as written, which is about what others may read: a question that is masked masks these all the same. */
  const decideOnAll = async (): Promise<void> => {
    await panel.goTo("now");
    await panel.waitForText(phone);
    while (await panel.page.$(".flag button[aria-expanded=false]")) {
      await panel.pressOn(".flag button[aria-expanded=false]");
      await panel.see(".flag__parts");
      while (await panel.page.$(keepAsWritten)) {
        const open = (await panel.page.$$(keepAsWritten)).length;
        await panel.pressOn(keepAsWritten);
        await panel.page.waitForFunction(
          (selector, count) => document.querySelectorAll(selector).length < count,
          {},
          keepAsWritten,
          open,
        );
      }
      await panel.press(nowWords.flagClose);
      await panel.page.waitForSelector(".flag__parts", { hidden: true });
    }
  };
  /** The last of the two decisions on a part about which none was made. */
  const keepAsWritten = ".flag__parts li:not(:has([aria-pressed=true])) .chip:last-of-type";

  const sendMasked = async (shown: Awaited<ReturnType<typeof readShown>>): Promise<void> => {
    for (const one of raw) assert.equal(shown.bytes.includes(one), false, one);
    await sendShown(panel, server, shown);
  };

  it("leave masked when themes are looked for", async () => {
    await panel.goTo("learn");
    await panel.find("review", "link");
    const shown = await openDoor(panel);
    const placeholders = shown.bytes.match(/\[(?:name|mail|phone|iban|bsn|card|secret|url|term|own)-\d+\]/g) ?? [];
    assert.equal(placeholders.length, maskedSamples.length + 2);
    await sendMasked(shown);
    await panel.pressOn("[data-ai=close]");
  });

  it("leave masked for a learning path, and stand in it as they were written", async () => {
    await panel.goTo("now");
    await panel.goTo("learn");
    await panel.press("review", "link");
    await panel.press(learn.makePath);
    await sendMasked(await openDoor(panel));
    await panel.pressOn("[data-ai=read]");
    await panel.find(learn.accept);
    await panel.waitForText("Bel 06-12345678 terug");
    assert.equal(
      (await panel.texts("main")).some((text) => /\[phone-\d/.test(text)),
      false,
    );
  });

  it("leave masked for a proposal, with what the own sentence names", async () => {
    await panel.goTo("learn");
    await panel.press("review", "link");
    await panel.press(learn.makeProposal, "link");
    await panel.type(propose.ownSentence, ownSentence);
    await sendMasked(await openDoor(panel));
    await panel.pressOn("[data-ai=read]");
    await panel.waitForText(ownSentence);
    await panel.waitForText("Bel 06-12345678 terug");
  });

  it("leave masked when a proposal that quotes them is read a second time", async () => {
    const shown = await openDoor(panel);
    assert.match(shown.bytes, /Bel \[phone-\d+\] terug/);
    await sendMasked(shown);
    await panel.pressOn("[data-ai=close]");
  });

  it("leave masked for a question about one of them", async () => {
    await panel.goTo("now");
    await panel.waitForText(phone);
    const menu = `::-p-xpath(//*[contains(@class, "note")][.//*[contains(text(), "${phone}")]]//summary)`;
    await panel.pressOn(menu);
    await panel.pressOn("[data-ai=ask]");
    const shown = await readShown(panel);
    assert.match(shown.bytes, /Bel \[phone-\d+\] terug/);
    await sendMasked(shown);
  });

  it("stand in no byte that reached the server", () => {
    const asked = postsTo(server);
    assert.equal(asked.length, 5);
    for (const one of raw)
      assert.equal(
        asked.some(({ text }) => text.includes(one)),
        false,
        one,
      );
  });
});

const yesterday = (): string => new Date(Date.now() - 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
