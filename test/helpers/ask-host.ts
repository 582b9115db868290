import type { Frame } from "puppeteer-core";

interface WebviewFrame {
  /** How VS Code hands on what a webview says. */
  readonly __vscode_post_message__?: (channel: "onmessage", said: { readonly message: unknown }) => void;
  readonly frames: Window;
}

/**
 * Asks the extension host past the screens, as screens that were broken into would; gives the answer, or the words with
 * which the host refuses. The way that a webview itself has can be taken once, and the screens have it.
 */
export const askHost = async (screens: Frame, method: string, ...args: readonly unknown[]): Promise<unknown> => {
  const around = screens.parentFrame();
  if (!around) throw new Error("the screens stand in no webview");
  return around.evaluate(
    (name, given) =>
      new Promise((resolve, reject) => {
        const { __vscode_post_message__: say, frames } = globalThis as unknown as WebviewFrame;
        const inside = frames[0];
        if (!say || !inside) return reject(new Error("VS Code does this in another way now"));
        const call = Math.floor(Math.random() * 2 ** 40) + 2 ** 41;
        inside.addEventListener("message", ({ data }: MessageEvent) => {
          if (data?.answer === call) resolve(data.failed ?? data.value);
        });
        return say("onmessage", { message: { call, method: name, args: given } });
      }),
    method,
    args,
  );
};
