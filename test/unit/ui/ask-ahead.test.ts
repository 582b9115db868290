import assert from "node:assert/strict";
import type { CoreApi } from "../../../shared/messages/core-api.ts";
import { askAhead } from "../../../shared/ui/ask-ahead.ts";
import { firstPage } from "../../../shared/ui/now/use-timeline.ts";
import { createWorld } from "../../helpers/create-world.ts";

/** A notebook whose first screen was asked for ahead, and what the core was asked in all. */
const openedAhead = async (notes: number) => {
  const { api: core, store } = createWorld();
  for (let at = 0; at < notes; at += 1) await core.capture({ text: `Note ${at}`, surface: "browser" });
  const asked: string[] = [];
  const noted = (name: "overview" | "timeline" | "notes", ask: (...given: never[]) => Promise<unknown>) => ({
    [name]: (...given: never[]) => {
      asked.push(name);
      return ask(...given);
    },
  });
  const watched = {
    ...core,
    ...noted("overview", core.overview),
    ...noted("timeline", core.timeline),
    ...noted("notes", core.notes),
  };
  const { api, answered } = askAhead(watched, store.subscribe);
  await answered;
  return { core, api, asked };
};

const newest = async ({ timeline, notes }: CoreApi) => {
  const entries = await timeline({}, firstPage);
  return notes(entries.slice(0, 9).map(({ id }) => id));
};

describe("what is asked before there is a screen", () => {
  it("is answered as the core answers, and asked once", async () => {
    const { core, api, asked } = await openedAhead(40);

    assert.deepEqual(await api.overview(), await core.overview());
    assert.deepEqual(await newest(api), await newest(core));
    assert.deepEqual(asked.toSorted(), ["notes", "overview", "timeline"]);
  });

  it("is asked anew the next time", async () => {
    const { api, asked } = await openedAhead(3);
    await newest(api);

    assert.equal((await newest(api)).length, 3);
    assert.equal(asked.filter((name) => name === "timeline").length, 2);
  });

  it("is asked anew after a change, of notes that were not among the newest, and with a filter", async () => {
    const { core, api } = await openedAhead(40);
    const last = (await core.timeline({})).at(-1);
    assert.ok(last);
    assert.equal((await api.notes([last.id])).length, 1);
    assert.equal((await api.timeline({ text: "nowhere" }, firstPage)).length, 0);

    await core.capture({ text: "The newest of all", surface: "browser" });

    const entries = await api.timeline({}, firstPage);
    const [view] = await api.notes(entries.slice(0, 1).map(({ id }) => id));
    assert.equal(view?.capture.text, "The newest of all");
    assert.equal((await api.overview()).notes, 41);
  });
});
