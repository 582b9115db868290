import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { firefoxId } from "../../browser/manifest.ts";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { openExtensionPage } from "../../tools/firefox-pages.ts";
import { untilTrue } from "../../tools/until-true.ts";
import { bringForward, openTab, startFirefox } from "../helpers/firefox.ts";
import { alt, chooseInMenu, enter, letter, pressKeys } from "../helpers/firefox-native.ts";
import { inPopup, seeInPopup, seeNoPopup, seePopupTakesKeys, typeInPopup } from "../helpers/firefox-popup.ts";
import { inWindow } from "../helpers/firefox-window.ts";
import { seeText } from "../helpers/see.ts";
import { pdf, picture, servePages, workPage, type ServedPages } from "../helpers/serve-pages.ts";

describe("Cirkel in Firefox, as the browser itself has it", () => {
  let firefox: RunningFirefox;
  let pages: ServedPages;
  let panel: Page;
  let work: Page;

  before(async () => {
    pages = await servePages({ "/work": workPage, "/report.pdf": pdf, "/wait-times.svg": picture });
    firefox = await startFirefox();
    panel = await openExtensionPage(firefox, "panel.html");
    work = await openTab(firefox, pages.url("/work?session=secret"));
  });
  after(async () => {
    await firefox?.close();
    await pages?.close();
  });

  const select = (selector: string): Promise<void> =>
    work.evaluate((selected) => {
      const element = document.querySelector(selected);
      if (element) getSelection()?.selectAllChildren(element);
      else getSelection()?.empty();
    }, selector);
  const keep = async (text: string): Promise<void> => {
    await seePopupTakesKeys(firefox);
    await typeInPopup(firefox, text);
    await typeInPopup(firefox, enter);
    await seeInPopup(firefox, "only on this device");
    await typeInPopup(firefox, { key: "Escape", code: "Escape", keyCode: 27 });
    await seeNoPopup(firefox);
  };
  const newestPlace = (): Promise<readonly string[]> =>
    panel.$eval(".note .context button, .note .context span", (place) => [
      place.textContent ?? "",
      place.getAttribute("title") ?? "",
    ]);

  it("opened its first screen in a tab", async () => {
    await untilTrue("the first screen is open", async () =>
      (await firefox.browser.pages()).some((page) => page.url() === firefox.url("panel.html?welcome#now")),
    );
  });

  it("notes a selection from the browser's own menu, in the browser's own popup", async () => {
    await select("#sentence");
    await chooseInMenu(firefox, work, "#sentence", "Note this");
    await seeInPopup(firefox, "Een goede samenvatting houdt de onzekerheid vast.");
    await keep("+ Two of us checked the summary");

    await seeText(panel, "Two of us checked the summary");
    await seeText(panel, "Een goede samenvatting houdt de onzekerheid vast.");
    const [label, ref] = await newestPlace();
    assert.match(label ?? "", /^Zo controleer je een samenvatting, 127/);
    assert.match(ref ?? "", /\/work#:~:text=Een%20goede%20samenvatting%20houdt%20de%20onzekerheid%20vast\.$/);
  });

  it("has the item over a page, a link and a picture too", async () => {
    await select("nothing");
    for (const [over, label, ref] of [
      ["h1", /^Zo controleer je een samenvatting, 127/, pages.url("/work")],
      ["#link", /^The paper, docs\.example$/, "https://docs.example/paper/7"],
      ["#picture", /^wait-times\.svg – Zo controleer je een samenvatting, 127/, pages.url("/work")],
    ] as const) {
      await chooseInMenu(firefox, work, over, "Note this");
      await keep(`About ${over}`);
      await seeText(panel, `About ${over}`);
      const place = await newestPlace();
      assert.match(place[0] ?? "", label);
      assert.equal(place[1], ref);
    }
  });

  it("notes at its key, with the keys going to the line at once", async () => {
    await bringForward(work);
    await pressKeys(firefox, alt, letter("n"));
    await keep("Noted by Alt+N");

    await seeText(panel, "Noted by Alt+N");
  });

  it("notes over a document and over a page of the browser with what is known", async () => {
    const report = await openTab(firefox, pages.url("/report.pdf"));
    // The viewer takes the focus once more when the document is drawn.
    await untilTrue("the document is drawn", () => report.$(".textLayer span"));
    await pressKeys(firefox, alt, letter("n"));
    await keep("Noted over a document");
    await seeText(panel, "Noted over a document");
    assert.equal((await newestPlace())[1], pages.url("/report.pdf"));
    await report.close();
  });

  it("opens its sidebar at its key, live with the popup and with the tab", async () => {
    await work.bringToFront();
    // No synthetic key with Shift reaches Firefox's own shortcuts without a screen: so the command of that very key.
    await inWindow(firefox, () => {
      const keys = [...document.querySelectorAll<NativeKey>("#ext-keyset-id-cirkel_cirkel key")];
      const key = keys.find((one) => one.getAttribute("modifiers") === "alt,shift" && one.getAttribute("key") === "S");
      if (!key) throw new Error("Firefox did not take the key");
      key.doCommand();
    });
    await untilTrue("the sidebar is open", () =>
      inWindow(firefox, () => SidebarController.isOpen && SidebarController.currentID),
    );
    assert.equal(
      await inWindow(firefox, () => SidebarController.currentID),
      `${firefoxId.replace(/[^a-z0-9_-]/g, "_")}-sidebar-action`,
    );
    await inWindow(firefox, () => SidebarController.hide());
    await untilTrue("the sidebar is closed", async () => !(await inWindow(firefox, () => SidebarController.isOpen)));
  });

  it("opens its sidebar from the popup", async () => {
    await bringForward(work);
    await pressKeys(firefox, alt, letter("n"));
    await seePopupTakesKeys(firefox);
    await inPopup(firefox, ({ document }) => {
      const button = [...document.querySelectorAll("button")].find((one) => one.textContent === "Open the side panel");
      button?.focus();
    });
    await typeInPopup(firefox, enter);
    await untilTrue("the sidebar is open", () => inWindow(firefox, () => SidebarController.isOpen));
    await seeNoPopup(firefox);
  });

  it("keeps its menu and its notes when the background was ended and woken", async () => {
    await inWindow(
      firefox,
      async (id) => {
        const policy = WebExtensionPolicy.getByID(id);
        await policy?.extension.terminateBackground({ ignoreDevToolsAttached: true });
      },
      firefoxId,
    );
    assert.equal(await backgroundState(), "stopped");

    await chooseInMenu(firefox, work, "#sentence", "Note this");
    await keep("Noted after it woke");

    assert.equal(await backgroundState(), "running");
    await seeText(panel, "Noted after it woke");
    await seeText(panel, "Noted by Alt+N");
  });

  const backgroundState = (): Promise<string | undefined> =>
    inWindow(firefox, (id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState, firefoxId);

  it("warns of nothing at installing", async () => {
    const told = await inWindow(
      firefox,
      (id) => {
        const { ExtensionData } = ChromeUtils.importESModule("resource://gre/modules/Extension.sys.mjs");
        const permissions = WebExtensionPolicy.getByID(id)?.extension.getRequiredPermissions();
        return ExtensionData.formatPermissionStrings({ permissions }).msgs;
      },
      firefoxId,
    );
    assert.deepEqual(told, []);
  });

  it("is not there in a private window, even when the person says that it may", async () => {
    const isThere = await inWindow(
      firefox,
      async (id) => {
        const load = (name: string) => ChromeUtils.importESModule(`resource://gre/modules/${name}.sys.mjs`);
        const wish = { permissions: ["internal:privateBrowsingAllowed"], origins: [] as [] };
        await load("ExtensionPermissions").ExtensionPermissions.add(id, wish);
        await (await load("AddonManager").AddonManager.getAddonByID(id)).reload();
        return WebExtensionPolicy.getByID(id)?.privateBrowsingAllowed;
      },
      firefoxId,
    );
    assert.equal(isThere, false);
  });
});

interface NativeKey extends Element {
  doCommand(): void;
}
