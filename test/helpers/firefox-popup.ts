import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { untilTrue } from "../../tools/until-true.ts";
import type { Key } from "./firefox-native.ts";
import { inWindow } from "./firefox-window.ts";

// The popup of the toolbar button is no tab, so no driver reaches it: what is asked of it goes along with a script that
// the browser's window sends to the process of the popup.

/** Runs a function in the real popup and gives what it returns; it gets the window of the popup, then its arguments. */
export const inPopup = <Args extends readonly unknown[], Answer>(
  firefox: RunningFirefox,
  work: (popup: Window, ...args: Args) => Answer,
  ...args: Args
): Promise<Answer> =>
  inWindow(
    firefox,
    (source, given) =>
      new Promise<Answer>((settle, fail) => {
        const popup = document.querySelector<PopupBrowser>("browser[webextension-view-type=popup]");
        if (!popup) throw new Error("no popup is open");
        const { messageManager } = popup;
        const name = `cirkel:${Math.random()}`;
        // A popup that is still coming up changes its process, and what was asked of the one before is lost.
        setTimeout(() => fail(new Error("the popup did not answer")), 2_000);
        messageManager.addMessageListener(name, ({ data }) =>
          // It is what `work` gave, through a message.
          data.error === undefined ? settle(data.value as Answer) : fail(new Error(data.error)),
        );
        const script = `try { sendAsyncMessage("${name}", { value: (${source})(content, ...${given}) }) }
          catch (error) { sendAsyncMessage("${name}", { error: String(error) }) }`;
        messageManager.loadFrameScript(
          `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
          false,
        );
      }),
    String(work),
    JSON.stringify(args),
  );

/** Waits until the popup shows this text. */
export const seeInPopup = (firefox: RunningFirefox, text: string): Promise<void> =>
  untilTrue(`the popup shows "${text}"`, () =>
    inPopup(firefox, ({ document }, wanted) => document.body.innerText.includes(wanted), text),
  );

/** Waits until keys go to the line of the popup, by themselves. */
export const seePopupTakesKeys = (firefox: RunningFirefox): Promise<void> =>
  untilTrue("the line of the popup takes keys", () =>
    inPopup(firefox, ({ document }) => document.hasFocus() && document.activeElement?.localName === "textarea"),
  );

/** Waits until the popup is gone. */
export const seeNoPopup = (firefox: RunningFirefox): Promise<void> =>
  untilTrue("the popup is closed", () =>
    inWindow(firefox, () => document.querySelector("browser[webextension-view-type=popup]") === null),
  );

/** Types a text in the popup, or presses one key, where its focus is. */
export const typeInPopup = (firefox: RunningFirefox, typed: string | Key): Promise<void> =>
  inPopup(
    firefox,
    (popup, keys) => {
      const press = (): void => {
        const input = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci["nsITextInputProcessor"]);
        if (!input?.beginInputTransactionForTests(popup, () => undefined)) throw new Error("no keys can be pressed");
        for (const key of keys) {
          const event = new (popup as Window & typeof globalThis).KeyboardEvent("", key);
          input.keydown(event);
          input.keyup(event);
        }
      };
      // After the answer: a key may close the popup, and then nobody would be left to give one.
      popup.setTimeout(press, 0);
    },
    typeof typed === "string" ? [...typed].map((key) => ({ key })) : [typed],
  );

interface PopupBrowser extends Element {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { readonly data: Told }) => void): void;
    loadFrameScript(url: string, forAll: boolean): void;
  };
}

interface Told {
  readonly value: unknown;
  readonly error?: string;
}
