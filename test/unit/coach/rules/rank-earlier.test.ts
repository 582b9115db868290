import assert from "node:assert/strict";
import { rankEarlier } from "../../../../shared/coach/rules/rank-earlier.ts";
import type { Capture } from "../../../../shared/domain/capture.ts";
import { stemsOf } from "../../../../shared/domain/stems.ts";
import type { Frequencies } from "../../../../shared/ports.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";

/** Every stem as well known as given, among so many notes. */
const frequencies = (total: number, count: number, ...texts: readonly string[]): Frequencies => ({
  total,
  byStem: new Map(texts.flatMap(stemsOf).map((stem) => [stem, count])),
});

const earlierOf = (text: string, others: readonly Capture[], known = frequencies(1000, 500, text)): readonly string[] =>
  rankEarlier(makeCapture({ text, day: "2026-11-20" }), others, known).map(({ capture }) => capture.text);

describe("earlier notes about the same thing", () => {
  it("share two words, in any form", () => {
    const other = makeCapture({ text: "Instabiele uploads in alle testen" });

    assert.deepEqual(earlierOf("Upload-test weer rood", [other]), [other.text]);
  });

  it("are none when they share one ordinary word", () => {
    assert.deepEqual(earlierOf("Upload-test weer rood", [makeCapture({ text: "Een test met een schermlezer" })]), []);
  });

  it("are none when the two stems they share come from one compound", () => {
    assert.deepEqual(earlierOf("Raadsvraag over scooters", [makeCapture({ text: "Raadsvragen over parkeren" })]), []);
  });

  it("share one rare word, known by under two in a hundred notes", () => {
    const other = makeCapture({ text: "De virusscanner is traag" });

    assert.deepEqual(earlierOf("Virusscanner!", [other], frequencies(1000, 19, "virusscanner")), [other.text]);
    assert.deepEqual(earlierOf("Virusscanner!", [other], frequencies(1000, 21, "virusscanner")), []);
  });

  it("share one word that only the two know, when there are few notes", () => {
    const other = makeCapture({ text: "De virusscanner is traag" });

    assert.deepEqual(earlierOf("Virusscanner!", [other], frequencies(12, 2, "virusscanner")), [other.text]);
    assert.deepEqual(earlierOf("Virusscanner!", [other], frequencies(12, 3, "virusscanner")), []);
  });

  it("share a tag", () => {
    assert.deepEqual(earlierOf("Weer rood #flaky", [makeCapture({ text: "Niemand is eigenaar #flaky" })]), [
      "Niemand is eigenaar #flaky",
    ]);
  });

  it("say why in the tags and words of the new note", () => {
    const note = makeCapture({ text: "Upload-tests weer rood #flaky", day: "2026-11-20" });
    const other = makeCapture({ text: "Test van uploads #flaky" });

    const [found] = rankEarlier(note, [other], frequencies(1000, 500, note.text));

    assert.deepEqual(found?.because, ["#flaky", "Upload", "tests"]);
  });

  it("are at most three, the newest first among equals, never the note itself or a later one", () => {
    const days = ["2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-30"];
    const others = days.map((day) => makeCapture({ text: "Upload-test rood", day }));
    const note = makeCapture({ text: "Upload-test rood", day: "2026-11-20" });

    const found = rankEarlier(note, [note, ...others], frequencies(1000, 500, note.text));

    assert.deepEqual(
      found.map(({ capture }) => capture.day),
      ["2026-11-05", "2026-11-04", "2026-11-03"],
    );
  });
});
