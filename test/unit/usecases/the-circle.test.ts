import assert from "node:assert/strict";
import { createWorld, type World } from "../../helpers/create-world.ts";

const notes: readonly (readonly [at: string, text: string])[] = [
  [
    "2026-11-02T10:10:00.000Z",
    "- Anderhalf uur gezocht naar eerdere antwoorden op raadsvragen. Stond in een mailbijlage. #find",
  ],
  ["2026-11-04T08:40:00.000Z", "- Zelfde raadsvraag als vorig jaar, weer van nul begonnen. #find"],
  ["2026-11-05T08:15:00.000Z", "* Gedeelde lijst met eerder gegeven antwoorden, met datum en bron. #find"],
];

const worldWithNotes = async (): Promise<World> => {
  const world = createWorld();
  for (const [at, text] of notes) {
    world.clock.set(at);
    assert((await world.api.capture({ text, surface: "browser" })).ok);
  }
  return world;
};

describe("the circle", () => {
  it("turns once: notes, theme, path, step done, new note", async () => {
    const { api } = await worldWithNotes();
    const [theme] = (await api.themes()).accepted;
    assert(theme);
    assert.equal(theme.notes, 3);

    const drafted = await api.draftPath(theme.theme.id, "work");
    assert(drafted.ok);
    const { id } = drafted.value.draft;
    assert((await api.movePath(id, "accepted")).ok);
    assert((await api.movePath(id, "active")).ok);
    const view = await api.path(id);
    assert(view?.nextStepId);

    const done = await api.completeStep(id, view.nextStepId, "! De lijst stond al op de schijf van juridisch");

    assert(done.ok);
    assert.deepEqual(done.value.capture.fromStep, { pathId: id, stepId: view.nextStepId });
    assert.equal(done.value.capture.kind, "insight");
    assert.equal((await api.path(id))?.steps.find(({ id: step }) => step === view.nextStepId)?.step.state, "done");
    assert.equal((await api.overview()).notes, 4);
    assert.equal((await api.overview()).path?.steps.filter((state) => state === "done").length, 1);
  });

  it("keeps the step open and no note when the line back is refused", async () => {
    const { api } = await worldWithNotes();
    const [theme] = (await api.themes()).accepted;
    assert(theme);
    const drafted = await api.draftPath(theme.theme.id, "work");
    assert(drafted.ok);
    const { id } = drafted.value.draft;
    const stepId = (await api.path(id))?.nextStepId;
    assert(stepId);

    assert.deepEqual(await api.completeStep(id, stepId, "  "), { ok: false, error: { kind: "empty" } });

    assert.equal((await api.overview()).notes, 3);
  });

  it("writes a proposal whose quotes stand literally in the notes, and exports it as a draft", async () => {
    const { api } = await worldWithNotes();
    const [theme] = (await api.themes()).accepted;
    assert(theme);

    const drafted = await api.draftProposal(theme.theme.id, "Eén lijst met antwoorden voor iedereen");
    assert(drafted.ok);
    const exported = await api.exportProposal(drafted.value.draft.id);
    assert(exported.ok);

    const quotes = exported.value.text.split("\n").filter((line) => line.startsWith("> "));
    assert(quotes.length >= 2);
    for (const quote of quotes)
      assert(
        notes.some(([, text]) => text.includes(quote.slice(2))),
        quote,
      );
    assert.match(exported.value.text, /concept, niet gedeeld/i);
    assert.match(exported.value.text, /Eén lijst met antwoorden voor iedereen/);
  });

  it("leaves notes with an open sensitive part out of evidence, and names them", async () => {
    const world = await worldWithNotes();
    await world.api.capture({
      text: "Mevrouw De Wit (j.dewit@example.nl) belde boos over haar bezwaar #find",
      surface: "browser",
    });
    const [theme] = (await world.api.themes()).accepted;
    assert(theme);

    const drafted = await world.api.draftPath(theme.theme.id, "work");

    assert(drafted.ok);
    assert.equal(drafted.value.leftOut.length, 1);
    assert(Object.values(drafted.value.draft.evidence).every(({ quote }) => !quote.includes("Wit")));
  });

  it("refuses a path on fewer than two notes and a proposal without an own sentence", async () => {
    const { api } = createWorld();
    const kept = await api.capture({ text: "Eén notitie is geen patroon", surface: "browser" });
    assert(kept.ok);
    const theme = await api.assignTheme(kept.value.capture.id, { label: "Alleen" });
    assert(theme.ok);

    const path = await api.draftPath(theme.value.id, "work");
    const proposal = await api.draftProposal(theme.value.id, "  ");

    assert.equal(!path.ok && path.error.kind, "tooFewNotes");
    assert.equal(!proposal.ok && proposal.error.kind, "noSentence");
    assert.equal((await api.overview()).paths, 0);
  });

  it("shares a proposal only when what it quotes may be shared, and says every reason", async () => {
    const { api } = await worldWithNotes();
    const [theme] = (await api.themes()).accepted;
    assert(theme);
    const drafted = await api.draftProposal(theme.theme.id, "Eén lijst met antwoorden voor iedereen");
    assert(drafted.ok);
    const { id, evidence } = drafted.value.draft;
    const by = { name: "Karim", role: "professional" } as const;

    const refused = await api.moveProposal({ proposalId: id, to: "shared", by });
    assert(!refused.ok);
    assert(
      refused.error.some((reason) => reason.kind === "findings" && reason.findings.some(({ rule }) => rule === "EV5")),
    );

    for (const { captureId } of Object.values(evidence)) await api.editCapture(captureId, { visibility: "shareable" });
    const moved = await api.moveProposal({ proposalId: id, to: "shared", by });
    assert.equal(moved.ok && moved.value.state, "shared");
  });

  it("makes a new version of a shared proposal that is changed", async () => {
    const { api } = await worldWithNotes();
    const [theme] = (await api.themes()).accepted;
    assert(theme);
    const drafted = await api.draftProposal(theme.theme.id, "Eén lijst met antwoorden voor iedereen");
    assert(drafted.ok);
    const { id, evidence } = drafted.value.draft;
    for (const { captureId } of Object.values(evidence)) await api.editCapture(captureId, { visibility: "shareable" });
    await api.moveProposal({ proposalId: id, to: "shared", by: { name: "Karim", role: "professional" } });

    await api.editProposal(id, { title: "Een nieuwe titel" });

    const view = await api.proposal(id);
    assert.deepEqual([view?.life.version, view?.proposal.title], [2, "Een nieuwe titel"]);
  });

  it("accepts evidence only when it stands literally in the note", async () => {
    const { api } = await worldWithNotes();
    const [theme] = (await api.themes()).accepted;
    assert(theme);
    const drafted = await api.draftProposal(theme.theme.id, "Eén lijst");
    assert(drafted.ok);
    const [captureId] = theme.captureIds;
    assert(captureId);

    const made = await api.addEvidence(drafted.value.draft.id, captureId, "dit staat er nergens zo");
    const literal = await api.addEvidence(drafted.value.draft.id, captureId, "eerder gegeven antwoorden");

    assert.equal(made.ok, false);
    assert.equal(literal.ok, true);
  });
});
