import assert from "node:assert/strict";
import { groundQuote } from "../../../../shared/coach/model/ground-quote.ts";
import type { Capture } from "../../../../shared/domain/capture.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";
import { makeTaskFrame } from "../../../helpers/make-task-frame.ts";

const text = "Weer 3x herstart, ‘door’ de upload\u00adtest (e2e).\nKwartier weg.";

const quoteOf = (quote: string, given: Partial<Capture> = {}, handle = "c1"): string => {
  const { frame, handles } = makeTaskFrame([makeCapture({ text, ...given })]);
  const found = groundQuote(handle, quote, frame, handles);
  return found.ok ? `${found.value.from}: ${found.value.quote}` : found.error.because;
};

describe("a quote of an answer", () => {
  it("stands in the words of the note itself, with its own capitals, marks and what is not seen in it", () => {
    assert.equal(
      quoteOf("weer 3X herstart, 'door' de uploadtest"),
      "text: Weer 3x herstart, ‘door’ de upload\u00adtest",
    );
    assert.equal(quoteOf("“(e2e). Kwartier weg.”"), "text: (e2e).\nKwartier weg.");
    assert.equal(quoteOf("Weer 3x herstart", {}, "[c1]"), "text: Weer 3x herstart");
  });

  it("stands too when its accents or widths are written another way", () => {
    assert.equal(quoteOf("één café ＡＢ", { text: "Nog e\u0301e\u0301n cafe\u0301 AB." }), "text: één café AB");
  });

  it("is left out when its note was not sent, or does not hold it", () => {
    assert.equal(quoteOf("Weer 3x herstart", {}, "c2"), "noSuchNote");
    assert.equal(quoteOf("Weer 4x herstart, door"), "notLiteral");
    assert.equal(quoteOf("eer 3x herst"), "notLiteral");
  });

  it("is left out with fewer than three words, or when it is a page", () => {
    assert.equal(quoteOf("Kwartier weg"), "tooShort");
    assert.equal(quoteOf(""), "empty");
    assert.equal(quoteOf("een twee drie ".repeat(30), { text: "een twee drie ".repeat(30) }), "tooLong");
  });

  it("comes from the wording for others where that holds it", () => {
    assert.equal(
      quoteOf("een test werd herstart", { sharedText: "Een test werd herstart." }),
      "sharedText: Een test werd herstart",
    );
    assert.equal(quoteOf("weer 3x herstart", { sharedText: "Een test werd herstart." }), "text: Weer 3x herstart");
  });

  it("never repeats what was masked, is undecided or was copied from elsewhere", () => {
    const flag = { kind: "term", start: 5, end: 7, resolved: "masked" } as const;
    assert.equal(quoteOf("Weer 3x herstart", { sensitivity: { a: flag } }), "notAllowed");
    assert.equal(quoteOf("Weer 3x herstart", { sensitivity: { a: { ...flag, resolved: "open" } } }), "notAllowed");
    const copied = { label: "", ref: "", type: "page", copied: "Weer 3x herstart" } as const;
    assert.equal(quoteOf("Weer 3x herstart", { context: copied }), "notAllowed");
    const { frame, handles } = makeTaskFrame([makeCapture({ text })]);
    const notes = frame.notes.map((note) => ({ ...note, origin: "copied_from_elsewhere" as const }));
    assert.equal(groundQuote("c1", "Weer 3x herstart", { ...frame, notes }, handles).ok, false);
  });

  it("is compared with the note after what was masked is put back", () => {
    const { frame, handles } = makeTaskFrame([makeCapture({ text: "Samen met Fatima gedaan", sensitivity: {} })]);
    const restore = (sent: string): string => sent.replaceAll("[naam 1]", "Fatima");
    const found = groundQuote("c1", "Samen met [naam 1] gedaan", frame, { ...handles, restore });
    assert.equal(found.ok && found.value.quote, "Samen met Fatima gedaan");
  });
});
