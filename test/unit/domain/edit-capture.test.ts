import assert from "node:assert/strict";
import type { Capture, SensitivityFlag } from "../../../shared/domain/capture.ts";
import {
  addDeepening,
  editCaptureText,
  hasOpenFlags,
  resolveFlag,
  shareableText,
} from "../../../shared/domain/edit-capture.ts";
import { scanSensitivity } from "../../../shared/domain/sensitivity/scan-sensitivity.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

const edit = (capture: Capture, text: string): Capture =>
  editCaptureText(capture, { text, cleaned: 0 }, scanSensitivity(text));

const flag = (start: number, end: number, resolved: SensitivityFlag["resolved"]): Capture["sensitivity"] => ({
  [`name:${start}-${end}`]: { kind: "name", start, end, resolved },
});

describe("editing the text of a note", () => {
  it("renews its text, language, tags and sensitive parts, and keeps day, kind and the rest", () => {
    const capture = makeCapture({ text: "Pipeline weer rood #flaky", kind: "friction", utcOffset: 120 });
    const edited = edit(capture, "I do not know why #CI mails jan@example.nl and not us");

    assert.deepEqual(
      [edited.lang, Object.keys(edited.tags), Object.values(edited.sensitivity).map(({ kind }) => kind)],
      ["en", ["ci"], ["email"]],
    );
    assert.deepEqual(
      [edited.id, edited.day, edited.kind, edited.utcOffset, edited.createdAt],
      [capture.id, capture.day, "friction", 120, capture.createdAt],
    );
  });

  it("keeps the language when the new words do not tell, and tags that never stood in the text", () => {
    const capture = makeCapture({ text: "Rood #flaky", lang: "en", tags: { flaky: true, diary: true } });
    const edited = edit(capture, "Groen #fixed");

    assert.equal(edited.lang, "en");
    assert.deepEqual(edited.tags, { fixed: true, diary: true });
  });

  it("keeps a decision about the same words, also when they moved", () => {
    const capture = makeCapture({ text: "Mail naar jan@example.nl gestuurd" });
    const key = Object.keys(capture.sensitivity)[0];
    assert(key);
    const edited = edit(resolveFlag(capture, key, "masked"), "Gisteren mail naar jan@example.nl en piet@example.nl");

    assert.deepEqual(
      Object.values(edited.sensitivity).map(({ resolved }) => resolved),
      ["masked", "open"],
    );
  });

  it("holds to the stricter decision where the same words were decided on twice", () => {
    const text = "Jan belde Jan";
    const twice = makeCapture({ text, sensitivity: { ...flag(0, 3, "masked"), ...flag(10, 13, "kept") } });
    const edited = editCaptureText(twice, { text: "Toen Jan", cleaned: 0 }, flag(5, 8, "open"));

    assert.equal(edited.sensitivity["name:5-8"]?.resolved, "masked");
  });

  it("lets an approved wording lapse with the text it was made of, not when nothing changed", () => {
    const capture = makeCapture({ text: "Pipeline weer rood", sharedText: "Een test faalt" });

    assert.equal(edit(capture, "Pipeline weer groen").sharedText, undefined);
    assert.equal(edit(capture, "Pipeline weer rood").sharedText, "Een test faalt");
  });
});

describe("what others may read of a note", () => {
  const text = "Mevrouw De Wit belde boos";

  it("is the approved wording, else the text with masked parts left out", () => {
    assert.equal(shareableText(makeCapture({ text, sharedText: "Iemand belde" })), "Iemand belde");
    assert.equal(shareableText(makeCapture({ text, sensitivity: flag(0, 14, "masked") })), "[…] belde boos");
    assert.equal(shareableText(makeCapture({ text, sensitivity: flag(0, 14, "kept") })), text);
  });

  it("shows nothing of masked parts that overlap or touch each other", () => {
    const sensitivity = { ...flag(8, 14, "masked"), ...flag(0, 10, "masked"), ...flag(2, 5, "masked") };
    assert.equal(shareableText(makeCapture({ text, sensitivity })), "[…] belde boos");
    const touching = { ...flag(0, 7, "masked"), ...flag(7, 14, "masked") };
    assert.equal(shareableText(makeCapture({ text, sensitivity: touching })), "[…][…] belde boos");
  });
});

describe("deciding on sensitive parts", () => {
  it("leaves none open once each has a decision", () => {
    const capture = makeCapture({
      text: "Jan en Piet",
      sensitivity: { ...flag(0, 3, "open"), ...flag(7, 11, "open") },
    });
    const once = resolveFlag(capture, "name:0-3", "masked");
    const twice = resolveFlag(once, "name:7-11", "kept");

    assert.deepEqual([capture, once, twice].map(hasOpenFlags), [true, true, false]);
    assert.deepEqual(resolveFlag(capture, "name:1-2", "kept"), capture);
  });
});

describe("answering a question about a note", () => {
  it("takes three answers and refuses a fourth", () => {
    let capture = makeCapture({});
    for (const id of ["a1", "a2", "a3"]) {
      const answered = addDeepening(capture, id, "Hoe lang?", `antwoord ${id}`, "2026-11-02T11:00:00.000Z");
      assert(answered.ok);
      capture = answered.value;
    }

    assert.deepEqual(Object.keys(capture.deepening), ["a1", "a2", "a3"]);
    assert.deepEqual(addDeepening(capture, "a4", "En?", "nee", "2026-11-02T11:00:00.000Z"), {
      ok: false,
      error: { kind: "enough", most: 3 },
    });
  });
});
