import assert from "node:assert/strict";
import type { Frame, Page } from "puppeteer-core";
import { axeFindings } from "../helpers/axe.ts";
import { askHost } from "../helpers/ask-host.ts";
import { seeIn } from "../helpers/frame-keyboard.ts";
import { openInput } from "../../tools/code/open-input.ts";
import { runCommand } from "../../tools/code/quick-input.ts";
import { bringForward, notifications, press, screensIn, seeNotification } from "../../tools/code/workbench-parts.ts";
import { startWorkbench, type Workbench } from "../../tools/code/workbench.ts";

const markup = `<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script><a href="command:workbench.action.quit">x</a>`;

describe("the screens in VS Code", () => {
  let code: Workbench;
  let page: Page;
  let screens: Frame;

  before(async () => {
    code = await startWorkbench();
    page = await code.open({ file: "src/upload.ts", line: 1 });
    await press(page, "Alt", "Shift", "s");
    screens = await screensIn(page, "view");
  });
  after(() => code?.close());

  it("show hostile text as the text that it is, wherever it comes in", async () => {
    await openInput(page);
    await page.keyboard.type(`- ${markup}`);
    await page.keyboard.press("Enter");

    await seeIn(screens, "onerror");
    assert.equal(await screens.$eval(".note .note__text", (text) => text.textContent), markup);
    assert.equal(await screens.$("main script, main img"), null);
    for (const frame of [page.mainFrame(), screens])
      assert.equal(await frame.evaluate(() => "hit" in globalThis), false);
  });

  it("name the file and the branch of a note in full, in a narrow side bar too", async () => {
    await screens.waitForSelector(".note .context + .context");

    const cut = await screens.$$eval(".note__meta *", (parts) =>
      parts
        .filter(
          (part) => part.scrollWidth > part.clientWidth + 1 || part.getBoundingClientRect().right > window.innerWidth,
        )
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(cut, []);
  });

  it("make no script or markup out of text, and reach no network", async () => {
    const tried = await screens.evaluate(async () => {
      const attempt = async (work: () => unknown): Promise<string> => {
        try {
          await work();
          return "it worked";
        } catch {
          return "refused";
        }
      };
      const script = document.createElement("script");
      return {
        // oxlint-disable-next-line no-restricted-properties -- to see that it is refused
        markup: await attempt(() => (document.createElement("p").innerHTML = "<b>x</b>")),
        script: await attempt(() => (script.textContent = "globalThis.hit=1")),
        address: await attempt(() => script.setAttribute("src", "data:text/javascript,globalThis.hit=1")),
        network: await attempt(() => fetch(location.origin)),
      };
    });

    assert.deepEqual(
      Object.entries(tried).filter(([, outcome]) => outcome !== "refused"),
      [],
    );
  });

  it("cannot make VS Code do anything but what the list allows", async () => {
    const before = code.server.requests().length;
    const file = { name: "../../x.md", folder: "docs", mediaType: "text/markdown", text: "x" };
    assert.deepEqual(
      [
        await askHost(screens, "executeCommand", "workbench.action.quit"),
        await askHost(screens, "__proto__"),
        await askHost(screens, "saveFile", file),
        await askHost(screens, "openRef", { toString: "command:workbench.action.quit" }),
      ],
      ["call failed", "call failed", "saveFile failed", "openRef failed"],
    );
    await screens.evaluate(() =>
      window.parent.postMessage({ command: "did-click-link", uri: "command:workbench.action.quit" }, "*"),
    );
    await openInput(page);
    await page.keyboard.type("! still here after that");
    await page.keyboard.press("Enter");
    await seeIn(screens, "still here after that");

    assert.deepEqual(await notifications(page), []);
    assert.equal(
      code.server
        .requests()
        .slice(before)
        .some(({ operation }) => operation === "write"),
      false,
    );
  });

  it("take the keys from nobody who is typing when they come up", async () => {
    await page.reload();
    screens = await screensIn(page, "view");
    await screens.waitForSelector(".capture textarea");

    assert.equal(await screens.evaluate(() => document.hasFocus()), false);
    await press(page, "Alt", "Shift", "s");
    await screens.waitForSelector(".capture textarea:focus");
  });

  it("go back to the line that a note was made on, and say so when it is not here", async () => {
    await screens.waitForSelector(".note .context__ref");
    await screens.click(".note .context__ref");
    await page.waitForFunction(() => document.activeElement?.closest(".editor-instance .monaco-editor") != null);
    const elsewhere = await code.open({ folder: "notes" });
    await press(elsewhere, "Alt", "Shift", "s");
    const other = await screensIn(elsewhere, "view");
    await other.waitForSelector(".note .context__ref");
    await other.click(".note .context__ref");
    await seeNotification(elsewhere, "is not in the folders that are open here");
    await elsewhere.close();
  });

  for (const theme of ["Light Modern", "Dark Modern", "Default High Contrast", "Default High Contrast Light"]) {
    it(`are clean to axe in ${theme}, in the colours of VS Code`, async () => {
      await bringForward(page);
      await runCommand(page, "Preferences: Color Theme");
      await page.keyboard.type(nameOf(theme));
      await page.keyboard.press("Enter");
      await screens.waitForFunction((kind) => document.body.classList.contains(kind), {}, classOf(theme));
      const background = await screens.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.documentElement).getPropertyValue("--vscode-sideBar-background"),
      ]);
      assert.ok(background[1] !== "");

      const found: string[] = [];
      for (const room of ["#now", "#learn", "#propose", "#settings"]) {
        await screens.evaluate((href) => void (location.hash = href), room);
        await screens.waitForSelector(`main[data-room="${room.slice(1)}"] :is(h1, h2)`);
        found.push(...(await axeFindings(screens)).map((finding) => `${room}: ${finding}`));
      }
      assert.deepEqual(found, []);
    });
  }
});

/** Themes are listed by another name than the one in the settings. */
const nameOf = (theme: string): string =>
  ({ "Default High Contrast": "Dark High Contrast", "Default High Contrast Light": "Light High Contrast" })[theme] ??
  theme;

const classOf = (theme: string): string => {
  if (theme.includes("Contrast"))
    return theme.endsWith("Light") ? "vscode-high-contrast-light" : "vscode-high-contrast";
  return theme.startsWith("Light") ? "vscode-light" : "vscode-dark";
};
