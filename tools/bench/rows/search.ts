import type { Page } from "puppeteer-core";
import { heapOf } from "../heap-of.ts";
import type { Lab } from "../lab.ts";
import { lineShown, newestShown, openPanel } from "../open-panel.ts";
import type { Line, Measured, Pair, Row } from "../row.ts";
import { quantile } from "../statistics.ts";
import { naiveSearch, panelSearch, typeInSearch } from "../type-in-search.ts";

const words = ["overdracht", "medicatie", "planning", "release", "dashboard"];
const twoWords = ["overleg team", "rooster vertraging", "deploy error", "wachttijd loket"];

const line = (name: string, says: string): Line => ({
  name,
  says,
  unit: "ms",
  beside: "naive MiniSearch",
  goal: { of: "ratio", most: 1 },
});

/** Typing in the search field of the panel, each key as soon as the last one was answered. */
export const search: Row = {
  name: "search",
  lines: [
    { name: "search-made", says: "the first key ever, when the index is made", unit: "ms" },
    { name: "search-first", says: "the first key after a cold open", unit: "ms", goal: { of: "value", most: 1_500 } },
    { name: "search-first-note", says: "the same, when a note was saved since the index was kept", unit: "ms" },
    { name: "search-first-10k", says: "the same, 10,000 notes", unit: "ms", goal: { of: "value", most: 300 } },
    line("search-prefix", "a key of one word, p95"),
    line("search-two", "a key of the second word, p95"),
    {
      name: "search-task",
      says: "longest task of the page while typing all of them",
      unit: "ms",
      goal: { of: "value", most: 50 },
    },
    {
      name: "search-first-task",
      says: "longest task of the page at the first key",
      unit: "ms",
      beside: "loading a kept MiniSearch",
      goal: { of: "value", most: 50 },
    },
    {
      name: "search-memory",
      says: "heap that search takes, with its workers",
      unit: "MB",
      beside: "naive MiniSearch",
      goal: { of: "ratio", most: 1 },
    },
  ],
  measure: async (lab) => {
    const measured = await measureIn(lab, lab.large);
    const small = lab.quick ? measured["search-first"] : [await firstOfSmall(lab)];
    const afterNote = await firstAfterNote(lab);
    return { ...measured, "search-first-note": [afterNote], ...(small && { "search-first-10k": small }) };
  },
};

const measureIn = async (lab: Lab, notes: number): Promise<Measured> => {
  const made = await makeIndex(lab, notes);
  const { page, first, task, heap } = await firstSearch(lab, notes);
  // In another browser: pages of one extension share a thread.
  const { inside } = await lab.stage(0);
  try {
    return await inside(async (naive) => {
      const before = await heapOf(naive);
      const loading = await naive.evaluate((count) => bench.openNaiveSearch(count), notes);
      const [one, two]: [Pair[], Pair[]] = [[], []];
      const longest: Pair[] = [];
      const end = performance.now() + lab.budget;
      for (let round = 0; round < 5 && (round === 0 || performance.now() < end); round += 1) {
        const single = await typeBeside(page, naive, lab.quick ? words.slice(0, 2) : words);
        const double = await typeBeside(page, naive, lab.quick ? twoWords.slice(0, 1) : twoWords);
        one.push(single.pair);
        two.push(double.pair);
        longest.push({ value: Math.max(single.longest, double.longest) });
      }
      return {
        "search-made": [made],
        "search-first": [first],
        "search-first-task": [{ ...task, beside: loading }],
        "search-prefix": one,
        "search-two": two,
        "search-task": longest,
        "search-memory": [{ value: heap, beside: (await heapOf(naive)) - before }],
      };
    });
  } finally {
    await page.close();
  }
};

/** The first search that this notebook sees; the panel is closed when what it made is kept for the next one. */
const makeIndex = async (lab: Lab, notes: number): Promise<Pair> => {
  const { page, first } = await firstSearch(lab, notes);
  await page.waitForFunction(hasIndex, { polling: 500 });
  await page.close();
  return first;
};

/** Runs inside the page, so it stands by itself: whether an index is kept in the database. */
const hasIndex = async (): Promise<boolean> => {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((settle, fail) => {
      request.addEventListener("success", () => settle(request.result));
      request.addEventListener("error", () => fail(new Error("the database cannot be read")));
    });
  const database = await answer(indexedDB.open("cirkel"));
  const keys = await answer(database.transaction("meta").objectStore("meta").getAllKeys());
  database.close();
  return keys.includes("words");
};

/** The first search of a panel that was just opened; what it needs is loaded then. */
const firstSearch = async ({ stage, slow }: Lab, notes: number) => {
  const { page } = await openPanel(await stage(notes), newestShown, slow);
  const before = await heapOf(page);
  const { times, longestTask } = await typeInSearch(page, panelSearch, "wacht", 5);
  const heap = (await heapOf(page)) - before;
  return { page, heap, first: { value: times[0] ?? Number.NaN }, task: { value: longestTask } };
};

const firstOfSmall = async (lab: Lab): Promise<Pair> => {
  await makeIndex(lab, 10_000);
  const { page, first } = await firstSearch(lab, 10_000);
  await page.close();
  return first;
};

/** Whoever searches mostly wrote something since. */
const firstAfterNote = async (lab: Lab): Promise<Pair> => {
  const { page } = await openPanel(await lab.stage(lab.large), lineShown, false);
  await page.bringToFront();
  await page.type(lineShown, "Weer een uur gewacht op de overdracht");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-saved]");
  await page.close();
  const next = await firstSearch(lab, lab.large);
  await next.page.close();
  return next.first;
};

/** All questions in both, one after the other; the last word of each letter by letter. */
const typeBeside = async (
  page: Page,
  naive: Page,
  questions: readonly string[],
): Promise<{ readonly pair: Pair; readonly longest: number }> => {
  const [own, other]: [number[], number[]] = [[], []];
  let longest = 0;
  for (const question of questions) {
    const from = Math.max(2, question.lastIndexOf(" ") + 2);
    const typed = await typeInSearch(page, panelSearch, question, from);
    own.push(...typed.times);
    longest = Math.max(longest, typed.longestTask);
    other.push(...(await typeInSearch(naive, naiveSearch, question, from)).times);
  }
  return { pair: { value: quantile(own, 0.95), beside: quantile(other, 0.95) }, longest };
};
