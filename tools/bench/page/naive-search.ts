import MiniSearch from "minisearch";
import { makeNotes } from "../corpus/make-notes.ts";
import { timed } from "./timing.ts";

interface Found {
  readonly id: string;
  readonly text: string;
}

/**
 * The usual way to search: all notes in a MiniSearch on the main thread, and twelve of what was found as plain rows.
 * Gives how long loading the index took that was kept as JSON.
 */
export const openNaiveSearch = async (count: number): Promise<number> => {
  const notes = makeNotes(count);
  const options = {
    fields: ["text"],
    storeFields: ["text"],
    searchOptions: { prefix: true, combineWith: "AND" as const },
  };
  const made = new MiniSearch<Found>(options);
  made.addAll(notes.map(({ text, madeAt }) => ({ id: madeAt, text })));
  const json = JSON.stringify(made);
  let index = made;
  const loading = await timed(() => (index = MiniSearch.loadJSON<Found>(json, options)));

  document.body.textContent = "";
  const field = document.createElement("input");
  const list = document.createElement("ul");
  list.className = "naive";
  document.body.append(field, list);
  field.addEventListener("input", () => {
    const found = index.search(field.value).slice(0, 12);
    list.replaceChildren(...found.map(({ text }) => rowOf(String(text))));
    list.dataset["for"] = field.value;
  });
  return loading;
};

const rowOf = (text: string): HTMLLIElement => {
  const row = document.createElement("li");
  row.textContent = text;
  return row;
};
