import assert from "node:assert/strict";
import type { GroupAssignment } from "../../../shared/domain/assignment.ts";
import { lintAssignment } from "../../../shared/domain/lint-assignment.ts";
import { makeAssignment } from "../../helpers/make-assignment.ts";
import { makeEvidence, pathNotes } from "../../helpers/make-path.ts";

const lint = (given: Partial<GroupAssignment>): readonly string[] =>
  lintAssignment(makeAssignment(given), pathNotes()).map(({ rule, field, id }) => [rule, field, id ?? "-"].join(" "));
const item = (min: number) => ({ order: 1, min, activity: "Bespreken", output: "Een afspraak" });
const lasting = (minutes: number): Partial<GroupAssignment> => ({ minutes, agenda: { a1: item(minutes) } });

describe("lint of a group assignment", () => {
  it("finds nothing in a good one", () => assert.deepEqual(lint({}), []));

  it("keeps it between 15 and 60 whole minutes", () => {
    for (const minutes of [15, 60]) assert.deepEqual(lint(lasting(minutes)), []);
    for (const minutes of [14, 61]) assert.deepEqual(lint(lasting(minutes)), ["minutes minutes -"]);
    assert.deepEqual(lint(lasting(20.5)), ["minutes minutes -", "agendaItem agenda a1"]);
  });

  it("wants the agenda to add up to its minutes (I23)", () => {
    assert.deepEqual(lint({ agenda: { a1: item(10), a2: item(19) } }), ["agendaSum agenda -"]);
    assert.deepEqual(lint({ agenda: {} }), ["agendaSum agenda -"]);
    assert.deepEqual(lint({ agenda: { a1: item(40), a2: item(-10) } }), ["agendaItem agenda a2"]);
  });

  it("wants an activity and a yield for each part", () => {
    assert.deepEqual(lint({ agenda: { a1: { ...item(30), activity: " " } } }), ["agendaItem agenda a1"]);
    assert.deepEqual(lint({ agenda: { a1: { ...item(30), output: "[vul in]" } } }), ["agendaItem agenda a1"]);
  });

  it("wants an output and a check", () => {
    assert.deepEqual(lint({ output: "" }), ["output output -"]);
    assert.deepEqual(lint({ check: "[vul in]" }), ["check check -"]);
  });

  it("lets colleagues read only quotes that are literal and free to share, from one note or more", () => {
    const evidence = { e1: makeEvidence({}), e2: makeEvidence({ quote: "nooit zo gezegd hier" }) };
    assert.deepEqual(lint({ evidence }), ["EV5 evidence e1", "EV4 evidence e2", "EV5 evidence e2"]);
  });
});
