import { askFirefox } from "../../tools/ask-firefox.ts";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";

// What no page can do: the browser's own window, driven over WebDriver BiDi in Firefox's "chrome" scope.

/**
 * Runs a function in the browser's own window and gives what it returns. It sees nothing from here but its arguments, which
 * must be plain data, and the globals of that window.
 */
export const inWindow = async <Args extends readonly unknown[], Answer>(
  firefox: RunningFirefox,
  work: (...args: Args) => Answer | Promise<Answer>,
  ...args: Args
): Promise<Answer> => {
  const tree = await askFirefox(firefox, "browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const { contexts } = tree as unknown as { contexts: readonly { context: string; url: string }[] }; // as BiDi has it
  const window = contexts.find(({ url }) => url.includes("browser.xhtml"));
  if (!window) throw new Error("Firefox has no window");
  const call = `(${String(work)})(...${JSON.stringify(args)})`;
  const answer = (await askFirefox(firefox, "script.evaluate", {
    expression: `Promise.resolve(${call}).then((value) => JSON.stringify({ value }))`,
    target: { context: window.context },
    awaitPromise: true,
  })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } }; // as BiDi has it
  if (answer.type === "exception") throw new Error(`in the window of Firefox: ${answer.exceptionDetails?.text}`);
  return (JSON.parse(answer.result?.value ?? "{}") as { value: Answer }).value;
};
