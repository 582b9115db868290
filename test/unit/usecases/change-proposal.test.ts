import assert from "node:assert/strict";
import { ok } from "../../../shared/result.ts";
import { createWorld } from "../../helpers/create-world.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";

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

  it("does not count what a model drafted as read because one part was changed, only when the person says so", async () => {
    const { api, store } = createWorld();
    const golden = makeProposal({ provenance: { by: "ai", model: "sample-model" } });
    await store.write(async () => {
      await store.proposals.put(golden);
      return ok(null);
    });

    const changed = await api.editProposal(golden.id, { change: "Vanaf maandag om de beurt" });
    assert.equal(changed.ok && changed.value.provenance.reviewedAt, undefined);

    const read = await api.editProposal(golden.id, {});
    assert.ok(read.ok && read.value.provenance.reviewedAt);
    assert.equal(read.value.change, "Vanaf maandag om de beurt");
  });
});
