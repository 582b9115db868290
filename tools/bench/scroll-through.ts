import type { Page } from "puppeteer-core";

export interface Scrolled {
  /** Milliseconds between one frame and the next. */
  readonly frames: readonly number[];
  /** The most elements that stood in the list. */
  readonly nodes: number;
}

export interface ScrollWish {
  /** The list whose elements are counted. */
  readonly list: string;
  readonly frames: number;
  readonly pixels: number;
  /** After so many ms it is enough, however few frames there were. */
  readonly budget: number;
}

/** Scrolls a page down so many pixels at each frame, and times the frames. */
export const scrollThrough = async (page: Page, wish: ScrollWish): Promise<Scrolled> => {
  await page.bringToFront();
  return page.evaluate(scroll, wish);
};

/** Runs inside the page, so it stands by itself. */
const scroll = async ({ list, frames, pixels, budget }: ScrollWish): Promise<Scrolled> => {
  const frame = (): Promise<number> => new Promise((settle) => void requestAnimationFrame(settle));
  const times: number[] = [];
  let nodes = 0;
  let last = await frame();
  const end = last + budget;
  for (let count = 0; count < frames && (count < 20 || last < end); count += 1) {
    scrollBy(0, pixels);
    const now = await frame();
    times.push(now - last);
    last = now;
    if (count % 10 === 0) nodes = Math.max(nodes, document.querySelectorAll(`${list}, ${list} *`).length);
  }
  // What scrolling left to do must not be in the way of what is measured next. One that is slowed is never idle.
  await new Promise((settle) => void requestIdleCallback(settle, { timeout: 5_000 }));
  return { frames: times, nodes };
};
