import type { WritingWishes, Written } from "./victim.ts";

/** What a writer says on the console of its page, in front of each text that the screen showed as saved. */
export const savedMark = "cirkel saved: ";

/**
 * Types notes in the capture line and presses Enter, each as soon as the one before is shown as saved. Runs inside the page,
 * so it stands by itself.
 */
export const writeNotes = async ({
  mark,
  run,
  most = Infinity,
  length = 0,
}: Omit<WritingWishes, "onSaved"> & { readonly mark: string }): Promise<Written> => {
  const find = (selector: string): Element | null => document.querySelector(selector);
  const line = (): HTMLTextAreaElement | null => document.querySelector("main .capture textarea");
  const shown = (): string => find(".capture__ghost:last-child")?.textContent.slice(0, -1) ?? "";
  const savedId = (): string => find("[data-saved]")?.getAttribute("data-saved") ?? "";
  const problem = (): string => find(".capture [role=alert]")?.textContent ?? "";
  // Draws by events alone: a page at the back is drawn late.
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((settle) => {
      if (holds()) return settle();
      const watch = new MutationObserver(() => {
        if (!holds()) return;
        watch.disconnect();
        settle();
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  const type = (text: string): void => {
    const field = line();
    if (!field) return;
    // The value is set below Preact, which then hears of it as of any typing.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };

  const [saved, took]: [string[], number[]] = [[], []];
  for (let count = 1; count <= most; count += 1) {
    const text = `${run}.${count} waited for a review #review`.padEnd(length, " again and again").trim();
    await until(() => line() !== null);
    // What was typed before the browser ended comes back as a draft, perhaps only now: it is replaced.
    while (shown() !== text) {
      const before = shown();
      type(text);
      await until(() => shown() !== before);
    }
    const before = savedId();
    const start = performance.now();
    line()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    await until(() => savedId() !== before || problem() !== "");
    const end = performance.now();
    if (savedId() === before) return { saved, took, refused: { text, reason: problem() } };
    // Whoever listens outside has it from here on.
    console.log(`${mark}${text}`);
    saved.push(text);
    took.push(end - start);
    await until(() => shown() === "");
  }
  return { saved, took };
};
