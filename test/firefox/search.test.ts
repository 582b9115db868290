import type { Page } from "puppeteer-core";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { openExtensionPage } from "../../tools/firefox-pages.ts";
import { untilTrue } from "../../tools/until-true.ts";
import { startFirefox } from "../helpers/firefox.ts";
import { finds, isKept, search } from "../helpers/search-panel.ts";
import { note, seeText } from "../helpers/see.ts";

describe("search in Firefox", () => {
  let firefox: RunningFirefox;
  let panel: Page;
  before(async () => {
    firefox = await startFirefox();
    panel = await openExtensionPage(firefox, "panel.html");
    await panel.bringToFront();
    for (const text of ["The roster waits for a name", "The deploy waits for a review"]) {
      await note(panel, text);
      await seeText(panel, text);
    }
  });
  after(() => firefox?.close());

  it("is answered by a worker, which keeps its index for the next window", async () => {
    await search(panel, "roster wai");
    await finds(panel, 1);
    await untilTrue("the index is kept", () => panel.evaluate(isKept, "roster"));

    const next = await openExtensionPage(firefox, "panel.html");
    await search(next, "deplo");
    await finds(next, 1);
    await next.close();
  });

  it("finds what comes in another window", async () => {
    await search(panel, "canary");
    await finds(panel, 0);
    const other = await openExtensionPage(firefox, "panel.html");
    await other.bringToFront();
    await note(other, "A canary waits");
    await seeText(other, "A canary waits");
    await other.close();

    await panel.bringToFront();
    await finds(panel, 1);
  });
});
