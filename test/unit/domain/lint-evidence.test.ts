import assert from "node:assert/strict";
import type { Capture } from "../../../shared/domain/capture.ts";
import type { Evidence } from "../../../shared/domain/evidence.ts";
import { lintEvidence } from "../../../shared/domain/lint-evidence.ts";
import { makeCapture } from "../../helpers/make-capture.ts";
import { makeEvidence } from "../../helpers/make-path.ts";

const red = makeCapture({ id: "capture:red", text: "Pipeline weer rood, kwartier weg", visibility: "shareable" });
const owner = makeCapture({
  id: "capture:owner",
  text: "Nobody owns the upload test",
  day: "2026-11-04",
  visibility: "shareable",
});
const onRed = makeEvidence({ captureId: red.id, quote: "Pipeline weer rood" });
const onOwner = makeEvidence({
  captureId: owner.id,
  quote: "nobody owns the upload",
  day: "2026-11-04",
});

const lint = (
  evidence: readonly Evidence[],
  captures: readonly Capture[] = [red, owner],
  audience: "others" | "self" = "others",
): readonly string[] =>
  lintEvidence(
    Object.fromEntries(evidence.map((quote, index) => [`e${index + 1}`, quote])),
    new Map(captures.map((capture) => [capture.id, capture])),
    audience,
  ).map(({ rule, severity, field, id }) => [rule, severity, field, id ?? "-"].join(" "));

const notes = (change: Partial<Capture>): readonly Capture[] => [{ ...red, ...change }, owner];

describe("evidence", () => {
  it("passes on literal quotes from two notes on two days", () => assert.deepEqual(lint([onRed, onOwner]), []));

  it("EV1: needs two different notes, not two quotes", () => {
    assert.deepEqual(lint([]), ["EV1 error evidence -"]);
    assert.deepEqual(lint([onRed]), ["EV1 error evidence -"]);
    assert.deepEqual(lint([onRed, { ...onRed, quote: "weer rood, kwartier weg" }]), ["EV1 error evidence -"]);
  });

  it("EV2: hints when all of it is from one day", () => {
    assert.deepEqual(lint([onRed, { ...onOwner, day: onRed.day }]), ["EV2 hint evidence -"]);
  });

  it("EV3: names a quote whose note is gone, unless the quote was kept", () => {
    assert.deepEqual(lint([onRed, onOwner], [red]), ["EV3 error evidence e2"]);
    assert.deepEqual(lint([onRed, onOwner], [red, { ...owner, deletedAt: "2026-11-20T09:00:00.000Z" }]), [
      "EV3 error evidence e2",
    ]);
    assert.deepEqual(lint([onRed, { ...onOwner, retainedAt: "2026-11-20T09:00:00.000Z" }], [red]), []);
  });

  it("EV4: names a quote that is not literal, too short, or not in the named field", () => {
    for (const quote of ["Pipeline weer groen", "weer rood", ""])
      assert.deepEqual(lint([{ ...onRed, quote }, onOwner]), ["EV4 error evidence e1"], quote);
    assert.deepEqual(lint([{ ...onRed, from: "sharedText" }, onOwner]), ["EV4 error evidence e1"]);
    assert.deepEqual(
      lint([{ ...onRed, from: "sharedText" }, onOwner], notes({ sharedText: "Een pipeline weer rood" })),
      [],
    );
    assert.deepEqual(
      lint([{ ...onRed, retainedAt: "2026-11-20T09:00:00.000Z", quote: "verzonnen tekst hier" }, onOwner]),
      ["EV4 error evidence e1"],
    );
  });

  it("EV5: names a quote from a private note, unless its author approved these words for others", () => {
    assert.deepEqual(lint([onRed, onOwner], notes({ visibility: "private" })), ["EV5 error evidence e1"]);
    assert.deepEqual(
      lint(
        [{ ...onRed, from: "sharedText" }, onOwner],
        notes({ visibility: "private", sharedText: "Pipeline weer rood" }),
      ),
      [],
    );
    assert.deepEqual(lint([onRed, onOwner], notes({ visibility: "private", sharedText: "Een test faalt vaak" })), [
      "EV5 error evidence e1",
    ]);
  });

  it("EV6: names a quote from a note with an open sensitive part, wherever that stands", () => {
    const flag = { kind: "name", start: 20, end: 28 } as const;
    const withFlag = (resolved: "open" | "masked" | "kept") =>
      notes({ sensitivity: { "name:20-28": { ...flag, resolved } } });

    assert.deepEqual(lint([onRed, onOwner], withFlag("open")), ["EV6 error evidence e1"]);
    assert.deepEqual(lint([onRed, onOwner], withFlag("masked")), []);
    assert.deepEqual(lint([onRed, onOwner], withFlag("kept")), []);
  });

  it("EV6: names a quote that says what its author masked", () => {
    const masked = { "name:0-8": { kind: "name", start: 0, end: 8, resolved: "masked" } } as const;

    assert.deepEqual(lint([onRed, onOwner], notes({ sensitivity: masked })), ["EV6 error evidence e1"]);
  });

  it("lets a person quote their own private and sensitive notes for themselves", () => {
    const open = { "name:0-8": { kind: "name", start: 0, end: 8, resolved: "open" } } as const;

    assert.deepEqual(lint([onRed, onOwner], notes({ visibility: "private", sensitivity: open }), "self"), []);
    assert.deepEqual(lint([{ ...onRed, quote: "weer rood" }, onOwner], notes({}), "self"), ["EV4 error evidence e1"]);
  });
});
