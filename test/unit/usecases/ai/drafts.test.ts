import assert from "node:assert/strict";
import { ok } from "../../../../shared/result.ts";
import { createAiWorld, prepare, send, untilJob, type AiWorld } from "../../../helpers/ai-world.ts";
import { fakeModel, type FakeModel } from "../../../helpers/fake-model.ts";
import { flakyNotes } from "../../../helpers/flaky-notes.ts";
import { makeTheme } from "../../../helpers/make-theme.ts";
import { goodPathAnswer, goodProposalAnswer } from "../../../helpers/model-answers.ts";

const themeId = "theme:00000000000000000000000077";
const ownSentence = "Elke week één instabiele test samen oplossen.";

/** A world with the four notes about a test that turns red, in one theme. */
const flakyWorld = async (model: FakeModel): Promise<AiWorld> => {
  const world = await createAiWorld(model, []);
  const notes = flakyNotes();
  await world.store.write(async () => {
    for (const note of notes) await world.store.captures.put({ ...note, sensitivity: {} });
    await world.store.themes.put(makeTheme(themeId, notes, { label: "Rode test" }));
    return ok(null);
  });
  await world.api.saveSettings({ author: "Sanne" });
  return world;
};

describe("a draft of a model", () => {
  it("of a learning path is a suggestion that says where it came from", async () => {
    const world = await flakyWorld(fakeModel(JSON.stringify(goodPathAnswer)));

    const job = await untilJob(world, await send(world, { purpose: "path", themeId, need: "work" }));

    assert(job.outcome?.purpose === "path", JSON.stringify(job));
    const view = await world.api.path(job.outcome.pathId);
    assert(view);
    const [run] = await world.api.aiRuns();
    assert.equal(view.path.state, "suggested");
    assert.equal(view.path.title, goodPathAnswer.title);
    assert.deepEqual(view.path.provenance, {
      by: "ai",
      model: "model-a-20261101",
      promptVersion: run?.promptVersion,
      runId: run?.id,
    });
    assert.equal(run?.producedId, view.path.id);
    assert.ok(view.findings.some(({ rule }) => rule === "L12"));
  });

  it("of a proposal keeps the person's own sentence, and opens its history", async () => {
    const world = await flakyWorld(fakeModel(JSON.stringify(goodProposalAnswer)));

    const job = await untilJob(world, await send(world, { purpose: "proposal", themeId, ownSentence }));

    assert(job.outcome?.purpose === "proposal", JSON.stringify(job));
    const view = await world.api.proposal(job.outcome.proposalId);
    assert.equal(view?.proposal.ownSentence, ownSentence);
    assert.equal(view.proposal.provenance.by, "ai");
    assert.equal(view.life.state, "draft");
    assert.deepEqual(
      (await world.store.proposalEvents.of(view.proposal.id)).map(({ type, by }) => [type, by.name]),
      [["created", "Sanne"]],
    );
  });

  it("is made once, however often the same question is asked; and again when it was thrown away", async () => {
    const model = fakeModel(JSON.stringify(goodPathAnswer));
    const world = await flakyWorld(model);
    const task = { purpose: "path", themeId, need: "work" } as const;
    const first = await untilJob(world, await send(world, task));
    assert(first.outcome?.purpose === "path");

    const second = await untilJob(world, await send(world, task));
    assert.deepEqual(second.outcome, first.outcome);
    assert.equal((await world.api.paths()).length, 1);

    const { pathId } = first.outcome;
    await world.store.write(async () => {
      const path = await world.store.paths.get(pathId);
      assert(path);
      await world.store.paths.put({ ...path, deletedAt: world.clock.now() });
      return ok(null);
    });
    const third = await untilJob(world, await send(world, task));
    assert(third.outcome?.purpose === "path");
    assert.notEqual(third.outcome.pathId, pathId);
    assert.equal((await world.api.paths()).length, 1);
    assert.equal(model.sent.length, 1);
  });

  it("asks with what was tried before", async () => {
    const world = await flakyWorld(fakeModel());
    const drafted = await world.api.draftPath(themeId, "work");
    assert(drafted.ok);
    const { id } = drafted.value.draft;
    await world.store.write(async () => {
      await world.store.paths.put({
        ...drafted.value.draft,
        state: "stopped",
        stoppedBecause: "Geen tijd voor de kanarie",
      });
      return ok(null);
    });

    const { body } = await prepare(world, { purpose: "path", themeId, need: "work" });

    assert.ok(body.includes("Geen tijd voor de kanarie"));
    assert.ok(!body.includes(id) && !body.includes(themeId));
  });

  it("of a second reading reads a proposal without the quotes of notes that were left out", async () => {
    const world = await flakyWorld(fakeModel());
    const drafted = await world.api.draftProposal(themeId, ownSentence);
    assert(drafted.ok);
    const { id: proposalId, evidence } = drafted.value.draft;
    const [quote, ...others] = Object.values(evidence);
    assert(quote && others[0]);
    const task = { purpose: "validation", proposalId } as const;

    const all = await prepare(world, task);
    const less = await prepare(world, task, { leftOut: [quote.captureId], sendCopied: false });

    assert.equal(all.notes.length, new Set([quote, ...others].map(({ captureId }) => captureId)).size);
    const part = quote.quote.slice(0, 25);
    assert.ok(all.body.includes(part));
    assert.ok(less.body.split(part).length < all.body.split(part).length);
  });
});
