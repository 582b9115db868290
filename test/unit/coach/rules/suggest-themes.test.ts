import assert from "node:assert/strict";
import { suggestThemes } from "../../../../shared/coach/rules/suggest-themes.ts";
import type { Capture } from "../../../../shared/domain/capture.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";

const note = (text: string, day = "2026-11-02"): Capture => makeCapture({ text, day });

const uploads = [
  note("Upload-test weer rood"),
  note("De uploadtest faalt, uploads zijn traag", "2026-11-03"),
  note("Niemand is eigenaar van de upload-tests", "2026-11-04"),
];

describe("theme suggestions", () => {
  it("hold three notes on two days that share a telling word, labelled with the person's words", () => {
    const [theme, ...others] = suggestThemes(uploads);

    assert.deepEqual(others, []);
    assert.deepEqual(
      theme?.captureIds,
      uploads.map(({ id }) => id),
    );
    assert.equal(theme.label.toLowerCase().includes("upload"), true);
  });

  it("are none for two notes, or for three on one day", () => {
    assert.deepEqual(suggestThemes(uploads.slice(0, 2)), []);
    assert.deepEqual(suggestThemes(uploads.map((capture) => ({ ...capture, day: "2026-11-02" }))), []);
  });

  it("are none for notes that share only what every note says", () => {
    const daily = Array.from({ length: 10 }, (_, at) =>
      note(
        `Overleg ${["fiets", "kade", "boom", "park", "brug", "plein", "straat", "sluis", "haven", "kanaal"][at]}`,
        `2026-11-${10 + at}`,
      ),
    );

    assert.deepEqual(suggestThemes(daily), []);
  });

  it("place no note twice, and are at most seven", () => {
    const subjects = ["fiets", "kade", "bomen", "park", "bruggen", "plein", "sluis", "haven", "kanaal"];
    const notes = subjects.flatMap((subject) =>
      ["2026-11-02", "2026-11-03", "2026-11-04"].map((day) => note(`Klacht over ${subject} ${subject}`, day)),
    );

    const ids = suggestThemes(notes).flatMap(({ captureIds }) => captureIds);

    assert.equal(suggestThemes(notes).length, 7);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("do not rest on words copied from elsewhere", () => {
    const copied = uploads.map(({ day }, at) =>
      makeCapture({
        text: ["Wandelen", "Gelezen", "Vreemd"][at] ?? "",
        day,
        context: { label: "x", ref: "", type: "page", copied: "Upload tests fail" },
      }),
    );

    assert.deepEqual(suggestThemes(copied), []);
    const quoted = uploads.map(({ day, text }) => makeCapture({ text: `> ${text}`, day }));
    assert.deepEqual(suggestThemes(quoted), []);
  });
});
