/**
 * Hands a text to the background as Enter in the address bar does, and resolves when the mark on the button says that it
 * is kept. Runs inside the extension's worker, so it stands by itself.
 */
export const noteInWorker = async (text: string): Promise<void> => {
  const pause = (): Promise<void> => new Promise((settle) => setTimeout(settle, 5));
  // A worker that just started has no extension platform yet.
  while (!("chrome" in globalThis && chrome.omnibox)) await pause();
  await chrome.action.setBadgeText({ text: "" });
  // The one door to an event that only a person can cause; it is not in the types.
  const event = chrome.omnibox.onInputEntered as unknown as { dispatch(text: string, where: string): void };
  event.dispatch(text, "currentTab");
  while ((await chrome.action.getBadgeText({})) !== "✓") await pause();
};
