import assert from "node:assert/strict";
import type { HostChoices } from "../../../shared/ports.ts";
import { readSettings, saveSettings } from "../../../shared/usecases/keep-settings.ts";
import { createWorld } from "../../helpers/create-world.ts";

/** A host that keeps two choices in settings of its own. */
const hostWith = (first: ReturnType<HostChoices["read"]>): HostChoices => {
  let kept = first;
  return {
    read: () => kept,
    keep: async (change) => {
      kept = { ...kept, ...change };
    },
  };
};

describe("the person's settings", () => {
  it("speak the language of the host until the person chooses one", async () => {
    const { store } = createWorld();

    assert.equal((await readSettings(store, "en")()).language, "en");
    await saveSettings(store, "en")({ language: "nl" });
    assert.equal((await readSettings(store, "en")()).language, "nl");
  });

  it("follow what a host keeps in settings of its own, whatever the records hold", async () => {
    const { store } = createWorld();
    await saveSettings(store, "en")({ language: "nl", author: "Sam", recallAfterCapture: true });

    const settings = await readSettings(store, "en", hostWith({ language: "en", recallAfterCapture: false }))();

    assert.deepEqual([settings.language, settings.recallAfterCapture, settings.author], ["en", false, "Sam"]);
  });

  it("go to the host when they are changed in Cirkel", async () => {
    const { store } = createWorld();
    const host = hostWith({ language: "en" });

    const settings = await saveSettings(store, "en", host)({ language: "nl", team: "Zaken" });

    assert.equal(settings.language, "nl");
    assert.equal(host.read().language, "nl");
    assert.equal((await readSettings(store, "en", host)()).team, "Zaken");
  });
});
