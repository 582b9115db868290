import assert from "node:assert/strict";
import { guessLanguage } from "../../../../shared/domain/guess-language.ts";
import { corpusEnd, makeNotes } from "../../../../tools/bench/corpus/make-notes.ts";

describe("the notes of the bench", () => {
  it("are the same for the same count and seed, and others for another seed", () => {
    assert.deepEqual(makeNotes(50), makeNotes(50));
    assert.notDeepEqual(makeNotes(50), makeNotes(50, 2));
  });

  it("come oldest first, over two years up to a day that never moves", () => {
    const moments = makeNotes(1_000).map(({ madeAt }) => madeAt);
    assert.deepEqual(moments, moments.toSorted());
    assert.ok((moments[0] ?? "") < "2024-11-23" && (moments[0] ?? "") > "2024-11-19", moments[0]);
    assert.ok((moments.at(-1) ?? "") < corpusEnd);
  });

  it("are in Dutch and in English", () => {
    const languages = makeNotes(500).map(({ text }) => guessLanguage(text));
    for (const language of ["nl", "en"] as const)
      assert.ok(languages.filter((guessed) => guessed === language).length > 100, language);
  });

  it("use few words often and many words rarely", () => {
    const counts = new Map<string, number>();
    for (const word of makeNotes(5_000).flatMap(({ text }) => text.split(" ")))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const ranked = [...counts.values()].sort((a, b) => b - a);
    const all = ranked.reduce((sum, count) => sum + count, 0);
    const topTen = ranked.slice(0, 10).reduce((sum, count) => sum + count, 0);
    assert.ok(topTen / all > 0.25, `${topTen} of ${all}`);
    assert.ok(ranked.length > 2_000, `${ranked.length} words`);
  });

  it("have tags, kinds and sensitive parts, but not all of them", () => {
    const notes = makeNotes(2_000);
    const tagged = notes.filter(({ text }) => text.includes("#")).length;
    const ofKind = notes.filter(({ kind }) => kind).length;
    const sensitive = notes.filter(({ text }) => text.includes("@example.org")).length;
    assert.ok(tagged > 500 && tagged < 700, `${tagged} tagged`);
    assert.ok(ofKind > 700 && ofKind < 900, `${ofKind} of a kind`);
    assert.ok(sensitive > 5 && sensitive < 40, `${sensitive} sensitive`);
  });
});
