import assert from "node:assert/strict";
import type { Theme } from "../../../shared/domain/theme.ts";
import { ok } from "../../../shared/result.ts";
import { openDatabase } from "../../../shared/store/schema.ts";
import { createWorld } from "../../helpers/create-world.ts";
import { makeCapture } from "../../helpers/make-capture.ts";
import { makeTheme } from "../../helpers/make-theme.ts";

const [first, second] = [makeCapture({ text: "Reviews wait" }), makeCapture({ text: "Uploads fail" })];
const deletedAt = "2026-11-03T10:00:00.000Z";
const themes: readonly Theme[] = [
  makeTheme("theme:accepted", [first, second]),
  makeTheme("theme:deleted", [first], { deletedAt }),
  makeTheme("theme:empty", []),
  makeTheme("theme:of-nothing", [makeCapture({ text: "never kept" })]),
  makeTheme("theme:retired", [first], { state: "retired" }),
  makeTheme("theme:suggested", [second], { state: "suggested" }),
];

const storeWithThemes = async ({ store } = createWorld()) => {
  await store.write(async () => {
    for (const note of [first, second]) await store.captures.put(note);
    for (const theme of themes) await store.themes.put(theme);
    return ok(null);
  });
  return store;
};

describe("themes that are not read whole", () => {
  it("count as accepted by the same rule as those that are", async () => {
    const store = await storeWithThemes();

    const read = (await store.themes.all()).filter(({ state }) => state === "accepted").map(({ id }) => id);

    assert.deepEqual(await store.themes.acceptedIds(), read);
    assert.deepEqual(read, ["theme:accepted", "theme:empty", "theme:of-nothing"]);
  });

  it("give their names to the notes they hold, also after a name or a state changed", async () => {
    const store = await storeWithThemes();
    const namesOf = async () => Object.fromEntries(await store.themes.named([first.id, second.id]));
    const accepted = { id: "theme:accepted", label: "accepted" };
    assert.deepEqual(await namesOf(), { [first.id]: [accepted], [second.id]: [accepted] });

    await store.write(async () => {
      await store.themes.put(makeTheme("theme:accepted", [second], { label: "Uploads" }));
      await store.themes.put(makeTheme("theme:retired", [first]));
      return ok(null);
    });

    assert.deepEqual(await namesOf(), {
      [first.id]: [{ id: "theme:retired", label: "retired" }],
      [second.id]: [{ id: "theme:accepted", label: "Uploads" }],
    });
  });

  it("leave no name behind once they are deleted", async () => {
    const world = createWorld();
    const store = await storeWithThemes(world);

    await store.write(async () => {
      await store.themes.put(makeTheme("theme:accepted", [first, second], { deletedAt }));
      return ok(null);
    });

    const database = openDatabase(world.name, world.host);
    const left = await database.members.toArray();
    database.close();
    assert.ok(!JSON.stringify(left).includes("theme:accepted"));
    assert.ok(JSON.stringify(left).includes("theme:retired"));
  });
});
