import assert from "node:assert/strict";
import { fill } from "../../shared/domain/fill.ts";
import { nl as faults } from "../../shared/ui/ai/fault-words.nl.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import type { PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { fault, goWrong, noBrowsers, refuse, runOut, say, type Script } from "../helpers/messages-server/script.ts";
import { confirm, postsTo } from "../helpers/ask-on-screen.ts";
import { model, openDoor } from "../helpers/model-panel.ts";
import { beginProposal, saidOfEnd, seeNothingLost } from "../helpers/model-proposal.ts";

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
  const { ai } = screenWords("nl");
  let server: MessagesServer;
  let chromium: RunningChromium;
  let panel: PanelDriver;
  let answer: Script = refuse();

  before(async () => {
    server = await startMessagesServer({ answer: () => answer });
    ({ chromium, panel } = await beginProposal(server));
  });
  after(async () => {
    await chromium?.close();
    await server?.close();
  });

  const goOn: { readonly [way in Way]: (before: number) => Promise<void> } = {
    retry: async (before) => {
      // Another end, so that it is seen that there was one more.
      answer = refuse();
      await panel.pressOn("[data-ai=ended] .btn--primary");
      await panel.waitForText(faults.refusal);
      const [first, second, ...more] = postsTo(server).slice(before);
      assert.deepEqual([first?.text === second?.text, more.length], [true, 0]);
      await panel.press(ai.without);
    },
    settings: async (before) => {
      const place = new URL(panel.page.url()).hash;
      await panel.pressOn("[data-ai=ended] .btn--primary");
      await panel.see("#ai-server");
      await panel.page.goBack();
      assert.equal(new URL(panel.page.url()).hash, place);
      await panel.press(ai.doorFailed);
      await panel.press(ai.without);
      assert.equal(postsTo(server).length, before + 1);
    },
    fewer: async (before) => {
      await panel.pressOn("[data-ai=ended] .btn--primary");
      await panel.see("#ai-notes");
      assert.equal(postsTo(server).length, before + 1);
      await panel.press(ai.cancel);
    },
  };

  for (const [what, script, said, way] of table)
    it(`says so once, loses nothing and goes on: ${what}`, async () => {
      answer = script;
      const before = postsTo(server).length;
      await openDoor(panel);
      await confirm(panel);

      assert.equal(await saidOfEnd(panel), said);
      assert.equal(postsTo(server).length, before + 1);

      await goOn[way](before);
      await seeNothingLost(panel);
    });
});
