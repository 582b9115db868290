import type { Page } from "puppeteer-core";

/** Where one types, and what tells that what was found stands on the screen. */
export interface SearchPlace {
  readonly field: string;
  /** Holds something only while the list is the one for what was typed. */
  readonly found: string;
}

export const panelSearch: SearchPlace = { field: "search input", found: ".search__found" };
export const naiveSearch: SearchPlace = { field: "input", found: "ul.naive" };

export interface Typed {
  /** Milliseconds from each key until what it found was painted. */
  readonly times: readonly number[];
  readonly longestTask: number;
}

/** Types a question letter by letter, each as soon as the last was answered. */
export const typeInSearch = async (page: Page, place: SearchPlace, question: string, from = 1): Promise<Typed> => {
  await page.bringToFront();
  return page.evaluate(typeAll, place, question, from);
};

/** Runs inside the page, so it stands by itself. */
const typeAll = async ({ field, found }: SearchPlace, question: string, from: number): Promise<Typed> => {
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error("there is nothing to search in");
  let longest = 0;
  const watchTasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watchTasks.observe({ type: "longtask" });
  const type = (text: string): void => {
    // The value is set below Preact, which then hears of it as of any typing.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const frame = (): Promise<void> => new Promise((settle) => void requestAnimationFrame(() => settle()));
  const painted = async (): Promise<void> => {
    await frame();
    await new Promise((settle) => void setTimeout(settle));
  };
  const times: number[] = [];
  for (let length = from; length <= question.length; length += 1) {
    const text = question.slice(0, length);
    if (text.endsWith(" ")) continue;
    const start = performance.now();
    let isAnswered: () => void = () => undefined;
    const answered = new Promise<void>((settle) => (isAnswered = settle));
    const place = document.querySelector<HTMLElement>(found);
    if (!place) throw new Error("there is nowhere to see what was found");
    // The panel empties it when something is typed, and fills it with the answer; the other one names what it is for.
    const watch = new MutationObserver(() => {
      const wanted = place.dataset["for"];
      if (wanted === undefined ? place.textContent !== "" : wanted === text) isAnswered();
    });
    watch.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
    type(text);
    await answered;
    watch.disconnect();
    await painted();
    times.push(performance.now() - start);
  }
  // Entries come some time after the task that they are about.
  await new Promise((settle) => void setTimeout(settle, 100));
  watchTasks.disconnect();
  type("");
  await new Promise((settle) => void setTimeout(settle, 200));
  // What the last answer left to do must not be in the way of what is measured next.
  await new Promise((settle) => void requestIdleCallback(settle, { timeout: 5_000 }));
  return { times, longestTask: longest };
};
