import assert from "node:assert/strict";
import { createWorld } from "../../helpers/create-world.ts";

describe("changing a proposal", () => {
  it("leaves out what no file can hold, so that it can still be hashed and shared", async () => {
    const { api } = createWorld();
    for (const text of ["Upload weer rood vandaag #upload", "Niemand is eigenaar van de upload #upload"])
      await api.capture({ text, surface: "browser" });
    const [theme] = (await api.themes()).accepted;
    assert(theme);
    const drafted = await api.draftProposal(theme.theme.id, "Elke week één iemand die er een oplost");
    assert(drafted.ok);

    const changed = await api.editProposal(drafted.value.draft.id, { change: "Vanaf maandag\uD800 om de beurt\0" });

    assert.equal(changed.ok && changed.value.change, "Vanaf maandag om de beurt");
  });
});
