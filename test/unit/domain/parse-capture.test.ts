import assert from "node:assert/strict";
import fc from "fast-check";
import { kinds, longestText, prefixByKind } from "../../../shared/domain/capture.ts";
import { parseCaptureText } from "../../../shared/domain/parse-capture.ts";

const read = (typed: string) => {
  const parsed = parseCaptureText(typed);
  assert(parsed.ok, typed);
  return [parsed.value.kind, parsed.value.text];
};

describe("reading a typed note", () => {
  for (const kind of kinds) {
    it(`takes "${prefixByKind[kind]}" in front, with or without a space, as ${kind}`, () => {
      assert.deepEqual(read(`${prefixByKind[kind]} Reviews wait`), [kind, "Reviews wait"]);
      assert.deepEqual(read(`${prefixByKind[kind]}Reviews wait`), [kind, "Reviews wait"]);
      assert.deepEqual(read(`  ${prefixByKind[kind]}\n\tReviews wait`), [kind, "Reviews wait"]);
      assert.deepEqual(parseCaptureText(prefixByKind[kind]), { ok: false, error: { kind: "onlyPrefix" } });
    });
  }

  for (const text of [
    "-5 graden in de serverruimte",
    "+31 6 stond niet in de lijst",
    "?! Wat was dat",
    "?? nog steeds",
    "**bold** woorden",
    "*nadruk* op één woord",
    "--flag ontbreekt",
    "-Dskip=true hielp",
    "?query=leeg gaf alles",
    "!important stond er drie keer",
    "!= is geen vergelijking in SQL",
    "-> naar het volgende scherm",
    "-- streep",
    "*.ts wordt overgeslagen",
    "...en toen stond alles stil",
  ]) {
    it(`leaves "${text}" as it was typed`, () => assert.deepEqual(read(text), [undefined, text]));
  }

  for (const [typed, kind, text] of [
    ["- 5 graden kouder", "friction", "5 graden kouder"],
    ["-'Af' betekent hier iets anders", "friction", "'Af' betekent hier iets anders"],
    ["+🎉 demo gelukt", "success", "🎉 demo gelukt"],
    ["!Importantie van de bron gezien", "insight", "Importantie van de bron gezien"],
    ["-`npm test` hangt", "friction", "`npm test` hangt"],
    ["-#flaky weer rood", "friction", "#flaky weer rood"],
    ["*Lijst maken * en delen", "idea", "Lijst maken * en delen"],
    ["?مرحبا", "question", "مرحبا"],
  ] as const) {
    it(`reads "${typed}" as ${kind}`, () => assert.deepEqual(read(typed), [kind, text]));
  }

  it("lets a kind chosen by button win over a prefix", () => {
    assert.deepEqual(parseCaptureText("- Reviews wait", "idea"), {
      ok: true,
      value: { kind: "idea", text: "Reviews wait", cleaned: 0 },
    });
    assert.deepEqual(parseCaptureText("Reviews wait", "idea"), {
      ok: true,
      value: { kind: "idea", text: "Reviews wait", cleaned: 0 },
    });
  });

  it("trims around the text, keeps white space inside and reads Windows lines as lines", () => {
    assert.deepEqual(read("\u00A0 eerste  regel\r\n\r\n\ttweede \n"), [undefined, "eerste  regel\n\n\ttweede"]);
  });

  it("removes and counts what no file can hold, and nothing else", () => {
    const parsed = parseCaptureText("a\0b\uD83D c\uDE00 👩🏽‍🚀 \u202Eשלום <b>&amp;</b>");

    assert.deepEqual(parsed, { ok: true, value: { text: "ab c 👩🏽‍🚀 \u202Eשלום <b>&amp;</b>", cleaned: 3 } });
  });

  it("refuses an empty text, also when only removed characters made it look filled", () => {
    for (const typed of ["", " \n\t", "\0\0", "\uD800"])
      assert.deepEqual(parseCaptureText(typed), { ok: false, error: { kind: "empty" } });
    assert.deepEqual(parseCaptureText("+ \0"), { ok: false, error: { kind: "onlyPrefix" } });
  });

  it("counts the length of what would be kept", () => {
    assert(parseCaptureText("a".repeat(longestText)).ok);
    assert(parseCaptureText(`- ${"a".repeat(longestText)}\0 `).ok);
    assert.deepEqual(parseCaptureText("a".repeat(longestText + 1)), {
      ok: false,
      error: { kind: "tooLong", length: longestText + 1, longest: longestText },
    });
    assert(parseCaptureText("😀".repeat(longestText / 2)).ok);
    assert.equal(parseCaptureText("😀".repeat(longestText / 2 + 1)).ok, false);
  });

  it("refuses a paste of ten megabytes", () => {
    const parsed = parseCaptureText("-x".repeat(5_000_000));

    assert.equal(!parsed.ok && parsed.error.kind, "tooLong");
  });

  it("gives back well-formed, trimmed text of a legal length, whatever is typed", () => {
    const piece = fc.constantFrom("a", "É", "-", "+", "*", "=", " ", "\u00A0", "\r\n", "\0", "\uD83D", "\uDE00", "😀");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const parsed = parseCaptureText(pieces.join(""));
        if (!parsed.ok) return;
        const { text } = parsed.value;
        assert(!/\p{Surrogate}|[\0\r]/u.test(text) && text === text.trim() && text !== "");
      }),
    );
  });
});
