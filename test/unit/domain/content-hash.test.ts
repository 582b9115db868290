import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { contentHash } from "../../../shared/domain/content-hash.ts";
import { emptyContent } from "../../../shared/domain/empty-proposal.ts";
import type { Evidence } from "../../../shared/domain/evidence.ts";
import type { Proposal } from "../../../shared/domain/proposal.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

// Written out by hand, not made by the code under test: keys sorted, nothing between them.
const emptyCanonical =
  '{"affected":{},"alternatives":{},"ambition":"improve","authors":{},"challenges":{},"change":"",' +
  '"decision":{"by":"","decider":"","method":"consent","question":"","route":[]},"domains":{},' +
  '"effects":{"collaboration":{"expected":false,"statement":""},"productivity":{"expected":false,"statement":""},' +
  '"workClimate":{"expected":false,"statement":""}},' +
  '"experiment":{"end":"","measure":"","minutesPerWeek":0,"start":"","stop":"","success":"","what":"","who":""},' +
  '"frameworkCheck":{},"learning":"","ownSentence":"",' +
  '"problem":{"cause":"","causeKnown":"assumed","frequency":"","what":"","who":""},' +
  '"quotes":[],"risks":{},"social":{},"team":"","title":""}';

const quote = (words: string, order: number, given: Partial<Evidence> = {}): Evidence => ({
  captureId: "capture:1",
  quote: words,
  from: "text",
  day: "2026-11-02",
  supports: "",
  order,
  ...given,
});

const golden = makeProposal();
const hashOf = (given: Partial<Proposal>) => contentHash(makeProposal(given));

describe("the content hash of a proposal", () => {
  it("is the SHA-256 of the canonical JSON of an empty proposal", async () => {
    assert.equal(await contentHash(emptyContent()), sha256(emptyCanonical));
    // The same digest once more as a literal, so that no change to either side goes unseen.
    assert.equal(await contentHash(emptyContent()), "d97168238cbfa2340854030bc28e39b1225968583a9dbe15e34fd6850e9fdc7f");
  });

  it("holds the words of the quotes, in their order, and strings in NFC", async () => {
    const proposal = {
      ...emptyContent(),
      title: "E\u0301e\u0301n test",
      owner: "Zoë",
      evidence: { a: quote("Nobody owns it", 2), b: quote('3x "herstart"', 1) },
    };
    const canonical = emptyCanonical
      // "S" comes before "e" in UTF-16, so ownSentence before owner.
      .replace('"ownSentence":""', '"ownSentence":"","owner":"Zoë"')
      .replace('"quotes":[]', '"quotes":["3x \\"herstart\\"","Nobody owns it"]')
      .replace('"title":""', '"title":"Één test"');

    assert.equal(await contentHash(proposal), sha256(canonical));
    assert.equal(await contentHash(proposal), "cd9598fadd9953615118cab3e90fba12d735e06465b949e62ef7d82ed42eb8e2");
  });

  it("holds no identity, provenance, link or time stamp", async () => {
    assert.equal(
      await hashOf({
        id: "proposal:other",
        createdAt: "2027-01-01T00:00:00.000Z",
        updatedAt: "2027-01-01T00:00:00.000Z",
        deletedAt: "2027-01-01T00:00:00.000Z",
        themeIds: { "theme:1": true },
        pathIds: { "path:1": true },
        assignmentIds: { "assignment:1": true },
        provenance: { by: "human" },
      }),
      await contentHash(golden),
    );
  });

  it("holds of its evidence nothing but the quotes", async () => {
    const evidence = { z: quote("Nobody owns it", 1) };
    const moved = {
      other: quote("Nobody owns it", 7, {
        captureId: "capture:2",
        day: "2026-12-24",
        from: "sharedText",
        supports: "geen eigenaar",
        retainedAt: "2026-12-24T12:00:00.000Z",
      }),
    };

    assert.equal(await hashOf({ evidence }), await hashOf({ evidence: moved }));
  });

  it("is the same on every device when two quotes have the same number", async () => {
    const a = quote("Nobody owns it", 1);
    const b = quote("Kwartier weg door herstart", 1);

    assert.equal(await hashOf({ evidence: { a, b } }), await hashOf({ evidence: { b, a } }));
  });

  const others: Partial<Proposal> = {
    title: "Anders",
    authors: { a1: { name: "Noor", order: 1 } },
    team: "Anders",
    owner: "Noor",
    domains: { govern: true },
    challenges: {},
    ambition: "renew",
    ownSentence: "Anders",
    problem: { ...golden.problem, who: "Anders" },
    evidence: { e1: quote("everyone just hits re-run", 1) },
    counterEvidence: "Anders",
    change: "Anders",
    alternatives: {},
    technical: "Anders",
    social: { learning: "Anders" },
    technicalOnlyReason: "Anders",
    effects: { ...golden.effects, collaboration: { expected: false, statement: "" } },
    learning: "Anders",
    risks: {},
    affected: {},
    frameworkCheck: {},
    experiment: { ...golden.experiment, stop: "Anders" },
    decision: { ...golden.decision, route: ["team", "hr"] },
  };
  for (const [field, value] of Object.entries(others)) {
    it(`changes with ${field}`, async () => {
      assert.notEqual(await hashOf({ [field]: value }), await contentHash(golden));
    });
  }

  it("is tested here for every field of the content", () => {
    const optional = ["owner", "counterEvidence", "technical", "technicalOnlyReason"];
    assert.deepEqual(Object.keys(others).sort(), [...Object.keys(emptyContent()), ...optional].sort());
  });
});
