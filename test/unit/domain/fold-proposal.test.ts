import assert from "node:assert/strict";
import fc from "fast-check";
import { foldProposal } from "../../../shared/domain/fold-proposal.ts";
import {
  proposalStates,
  type ProposalEvent,
  type ProposalHappening,
  type ProposalState,
} from "../../../shared/domain/proposal-event.ts";
import { eventId, makeEvent, makeHistory } from "../../helpers/make-event.ts";

const hash = "h1";
const created: ProposalHappening = { type: "created" };
const moved = (from: ProposalState, to: ProposalState): ProposalHappening => ({ type: "moved", from, to, hash });
const changed: ProposalHappening = { type: "content_changed", hash: "h2" };
const validated = (version = 1): ProposalHappening => ({
  type: "validated",
  verdict: "ready",
  note: "",
  version,
  hash,
});

describe("a proposal's life", () => {
  it("starts as version 1 of a draft, also without any event", () => {
    assert.deepEqual(foldProposal([]), {
      state: "draft",
      version: 1,
      since: "",
      sinceDay: "",
      validations: [],
      objections: [],
      approvals: [],
      conflicts: [],
    });
    const life = foldProposal(makeHistory(created));
    assert.deepEqual([life.state, life.version, life.sinceDay], ["draft", 1, "2026-11-16"]);
  });

  it("is where the last move brought it, since that moment and day", () => {
    const life = foldProposal(makeHistory(created, moved("draft", "shared"), validated()));

    assert.equal(life.state, "shared");
    assert.equal(life.since, "2026-11-16T09:01:00.000Z");
    assert.equal(life.sinceDay, "2026-11-16");
    assert.equal(life.lastEventId, eventId(3));
  });

  it("gathers every fact, from second reading to lesson", () => {
    const by = { name: "Sanne", role: "author" } as const;
    const life = foldProposal(
      makeHistory(
        created,
        moved("draft", "shared"),
        moved("shared", "in_validation"),
        validated(),
        { type: "objected", objectionId: "o1", objection: "Te druk" },
        { type: "objected", objectionId: "o2", objection: "Te vaag" },
        { type: "objection_integrated", objectionId: "o1", how: "Maximaal een uur" },
        { type: "approved", route: "hr", hash },
        { type: "decided", outcome: "go", reason: "Klein genoeg", version: 1, hash, revisitOn: "2027-01-01" },
        moved("in_validation", "decided"),
        moved("decided", "trial"),
        { type: "trial_reported", before: "8", after: "3", surprise: "Het was de scanner" },
        moved("trial", "adopted"),
        { type: "evaluated", lesson: "Eerst meten" },
      ),
    );

    assert.deepEqual(life, {
      state: "adopted",
      version: 1,
      since: "2026-11-16T09:12:00.000Z",
      sinceDay: "2026-11-16",
      adoptedOn: "2026-11-16",
      lastEventId: eventId(14),
      validations: [{ by, verdict: "ready", note: "", version: 1, hash }],
      objections: [
        { id: "o1", by, objection: "Te druk", integrated: "Maximaal een uur" },
        { id: "o2", by, objection: "Te vaag" },
      ],
      approvals: [{ by, route: "hr", hash, at: "2026-11-16T09:07:00.000Z" }],
      decision: { by, outcome: "go", reason: "Klein genoeg", version: 1, hash, revisitOn: "2027-01-01" },
      trialReport: { by, before: "8", after: "3", surprise: "Het was de scanner" },
      evaluation: { by, lesson: "Eerst meten" },
      conflicts: [],
    });
  });

  it("keeps an objection integrated when a slow clock puts that before the objection", () => {
    const life = foldProposal([
      makeEvent({ type: "objection_integrated", objectionId: "o1", how: "Korter" }, { n: 1 }),
      makeEvent({ type: "objected", objectionId: "o1", objection: "Te lang" }, { n: 2 }),
    ]);

    assert.equal(life.objections[0]?.integrated, "Korter");
  });
});

describe("a proposal's version", () => {
  it("does not rise while its content changes in a draft", () => {
    assert.equal(foldProposal(makeHistory(created, changed, changed)).version, 1);
  });

  it("rises with every change of content outside draft, and keeps the second reading of the old one", () => {
    const life = foldProposal(
      makeHistory(created, moved("draft", "shared"), moved("shared", "in_validation"), validated(), changed, changed),
    );

    assert.equal(life.version, 3);
    assert.deepEqual([life.state, life.validations.length, life.validations[0]?.version], ["in_validation", 1, 1]);
  });

  it("rises once when a second reading sends it back to draft, not again when it is then changed", () => {
    const life = foldProposal(
      makeHistory(
        created,
        moved("draft", "shared"),
        moved("shared", "in_validation"),
        moved("in_validation", "draft"),
        changed,
      ),
    );

    assert.deepEqual([life.state, life.version], ["draft", 2]);
  });

  it("stays when its author takes it back to draft", () => {
    assert.equal(foldProposal(makeHistory(created, moved("draft", "shared"), moved("shared", "draft"))).version, 1);
  });
});

describe("moves by people who had not seen each other's", () => {
  const base = makeHistory(created, moved("draft", "shared"));
  const taken = makeEvent(moved("shared", "withdrawn"), { n: 3, at: "2026-11-16T10:00:00.000Z", seen: eventId(2) });
  const read = makeEvent(moved("shared", "in_validation"), { n: 4, at: "2026-11-16T11:00:00.000Z", seen: eventId(2) });
  const later = (from: ProposalState, to: ProposalState, n: number, seen: number): ProposalEvent =>
    makeEvent(moved(from, to), { n, at: `2026-11-16T${12 + n}:00:00.000Z`, seen: eventId(seen) });

  it("are a conflict that leaves the state, its moment and its version as they were", () => {
    const before = foldProposal(base);
    const life = foldProposal([...base, taken, read]);

    assert.deepEqual([life.state, life.since, life.version], [before.state, before.since, before.version]);
    assert.deepEqual(life.conflicts, [{ to: ["withdrawn", "in_validation"], seen: eventId(2) }]);
  });

  it("are settled by a later move of somebody who had seen both", () => {
    const life = foldProposal([...base, taken, read, later("shared", "in_validation", 5, 4)]);

    assert.deepEqual([life.state, life.conflicts], ["in_validation", []]);
  });

  it("are not settled by somebody who went on with one of them", () => {
    const life = foldProposal([...base, taken, read, later("in_validation", "decided", 5, 4)]);

    assert.equal(life.state, "shared");
    assert.deepEqual(life.conflicts, [
      { to: ["withdrawn", "in_validation"], seen: eventId(2) },
      { to: ["decided"], seen: eventId(4) },
    ]);
  });

  it("are not settled by somebody who had seen only the first", () => {
    const life = foldProposal([...base, taken, read, later("shared", "draft", 5, 3)]);

    assert.deepEqual([life.state, life.conflicts.length], ["shared", 2]);
  });

  it("stay in conflict while other facts come in, and these count", () => {
    const reading = makeEvent(validated(), { n: 5, at: "2026-11-16T18:00:00.000Z", seen: eventId(4) });
    const life = foldProposal([...base, taken, read, reading]);

    assert.deepEqual([life.state, life.conflicts.length, life.validations.length], ["shared", 1, 1]);
    const settled = foldProposal([...base, taken, read, reading, later("shared", "withdrawn", 6, 5)]);
    assert.deepEqual([settled.state, settled.conflicts], ["withdrawn", []]);
  });

  it("are a conflict of three when three did so", () => {
    const third = makeEvent(moved("shared", "draft"), { n: 5, at: "2026-11-16T12:00:00.000Z", seen: eventId(2) });
    const life = foldProposal([...base, taken, read, third]);

    assert.deepEqual(life.conflicts, [{ to: ["withdrawn", "in_validation", "draft"], seen: eventId(2) }]);
    assert.equal(foldProposal([...base, taken, read, third, later("shared", "draft", 6, 4)]).state, "shared");
    assert.equal(foldProposal([...base, taken, read, third, later("shared", "draft", 6, 5)]).state, "draft");
  });

  it("show a move from a state that is not this one as a conflict instead of taking it", () => {
    const reading = makeEvent(validated(), { n: 4, at: "2026-11-16T11:00:00.000Z", seen: eventId(2) });
    const stale = makeEvent(moved("shared", "in_validation"), {
      n: 5,
      at: "2026-11-16T12:00:00.000Z",
      seen: reading.id,
    });
    const life = foldProposal([...base, taken, reading, stale]);

    assert.deepEqual([life.state, life.conflicts], ["withdrawn", [{ to: ["in_validation"], seen: reading.id }]]);
  });
});

describe("folding", () => {
  const state = fc.constantFrom(...proposalStates);
  const objectionId = fc.constantFrom("o1", "o2");
  const happening: fc.Arbitrary<ProposalHappening> = fc.oneof(
    fc.constant(created),
    fc.constant(changed),
    fc.record({ type: fc.constant("moved" as const), from: state, to: state, hash: fc.constant(hash) }),
    fc
      .constantFrom("draft" as const, "shared" as const)
      .map((from) => moved(from, from === "draft" ? "shared" : "draft")),
    fc.integer({ min: 1, max: 3 }).map(validated),
    fc.record({ type: fc.constant("objected" as const), objectionId, objection: fc.string() }),
    fc.record({ type: fc.constant("objection_integrated" as const), objectionId, how: fc.string() }),
    fc.constant<ProposalHappening>({ type: "approved", route: "hr", hash }),
    fc.record({
      type: fc.constant("decided" as const),
      outcome: fc.constantFrom("go" as const, "no_go" as const),
      reason: fc.string(),
      version: fc.constant(1),
      hash: fc.constant(hash),
    }),
    fc.record({ type: fc.constant("evaluated" as const), lesson: fc.string() }),
  );
  // Few moments and few ids to have seen, so that equal moments and rivals are common.
  const history = fc
    .array(
      fc.record({ happening, minute: fc.integer({ min: 0, max: 4 }), seen: fc.option(fc.integer({ min: 1, max: 8 })) }),
      {
        maxLength: 12,
      },
    )
    .map((drafts) =>
      drafts.map(({ happening: what, minute, seen }, index) =>
        makeEvent(what, {
          n: index + 1,
          at: new Date(Date.UTC(2026, 10, 16, 9, minute)).toISOString(),
          seen: seen === null ? undefined : eventId(seen),
        }),
      ),
    );
  const shuffled = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length })),
  );

  it("gives the same life in any order of the same events", () => {
    fc.assert(
      fc.property(shuffled, ([events, turned]) => {
        assert.deepEqual(foldProposal(turned), foldProposal(events));
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it("gives the same life when some events came in twice", () => {
    fc.assert(
      fc.property(
        history.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events))),
        ([events, again]) => {
          assert.deepEqual(foldProposal([...events, ...again]), foldProposal(events));
        },
      ),
      { seed: 20261124 },
    );
  });

  it("drops no second reading, objection or approval, and takes or shows every move", () => {
    fc.assert(
      fc.property(history, (events) => {
        const life = foldProposal(events);
        const count = (type: ProposalHappening["type"]) => events.filter((event) => event.type === type).length;

        assert.equal(life.validations.length, count("validated"));
        assert.equal(life.objections.length, count("objected"));
        assert.equal(life.approvals.length, count("approved"));
        assert.equal(life.decision !== undefined, count("decided") > 0);
        const last = events
          .filter((event) => event.type === "moved")
          .toSorted(byMoment)
          .at(-1);
        if (last) assert.ok(life.state === last.to || life.conflicts.some(({ to }) => to.includes(last.to)));
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});

const byMoment = (a: ProposalEvent, b: ProposalEvent): number =>
  `${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1;
