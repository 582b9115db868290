import assert from "node:assert/strict";
import fc from "fast-check";
import { longestText } from "../../../shared/domain/capture.ts";
import { parseNotes } from "../../../shared/exchange/parse-notes.ts";

const path = "2026-11-02.md";

const readOne = async (line: string) => {
  const { notes } = await parseNotes({ path, text: line });
  assert.equal(notes.length, 1, `one note in ${JSON.stringify(line)}`);
  const [note] = notes;
  return [note?.time, note?.kind, note?.text];
};

describe("a line of a daily note", () => {
  it("never takes the bullet for friction, only a prefix behind it", async () => {
    assert.deepEqual(await readOne("- Weer rood"), [undefined, undefined, "Weer rood"]);
    assert.deepEqual(await readOne("* Weer rood"), [undefined, undefined, "Weer rood"]);
    assert.deepEqual(await readOne("- - Weer rood"), [undefined, "friction", "Weer rood"]);
    assert.deepEqual(await readOne("- 10:41 ? Wie weet dit"), ["10:41", "question", "Wie weet dit"]);
  });

  it("leaves what only looks like a prefix", async () => {
    for (const text of ["*Nadruk* op een woord", "-5 graden buiten", "!belangrijk", "+31 6 is een nummer"]) {
      assert.deepEqual(await readOne(`- ${text}`), [undefined, undefined, text]);
    }
  });

  it("knows a kind by its leading word and keeps that word", async () => {
    assert.deepEqual(await readOne("- Vraag: wie beslist?"), [undefined, "question", "Vraag: wie beslist?"]);
    assert.deepEqual(await readOne("Idea: a shared list"), [undefined, "idea", "Idea: a shared list"]);
    assert.deepEqual(await readOne("- Fatima: dit begrip ken ik niet"), [
      undefined,
      undefined,
      "Fatima: dit begrip ken ik niet",
    ]);
  });

  it("reads the time in the ways people write it", async () => {
    for (const stamp of [
      "9:05",
      "09:05",
      "**09:05**",
      "(09:05)",
      "[09:05]",
      "09:05:33",
      "09:05 -",
      "9:05 am",
      "09:05 uur",
    ]) {
      assert.deepEqual(await readOne(`- ${stamp} Weer rood`), ["09:05", undefined, "Weer rood"], stamp);
    }
    assert.deepEqual(await readOne("- 12:10 am Weer rood"), ["00:10", undefined, "Weer rood"]);
  });

  it("keeps the words where a time is part of them", async () => {
    assert.deepEqual(await readOne("- 10:30-11:00 overleg"), ["10:30", undefined, "10:30-11:00 overleg"]);
    assert.deepEqual(await readOne("- 3.50 euro voor koffie"), [undefined, undefined, "3.50 euro voor koffie"]);
    assert.deepEqual(await readOne("- 16:9 is een beeldmaat"), [undefined, undefined, "16:9 is een beeldmaat"]);
  });

  it("takes a bullet with only a time as the head of what hangs below it", async () => {
    assert.deepEqual(await readOne("- 10:41\n  - Weer rood"), ["10:41", undefined, "Weer rood"]);
  });

  it("keeps the next line of the same sentence with its bullet", async () => {
    assert.deepEqual(await readOne("- Weer rood\ndoor de scanner"), [
      undefined,
      undefined,
      "Weer rood\ndoor de scanner",
    ]);
  });
});

describe("the day of a note", () => {
  const dayOf = async (name: string, text: string) =>
    (await parseNotes({ path: name, text })).notes.map(({ day }) => day);

  it("stands in the front matter before the name, and there before the headings", async () => {
    assert.deepEqual(await dayOf("2026-11-02.md", "---\ndate: 2026-11-05\n---\nTekst"), ["2026-11-05"]);
    assert.deepEqual(await dayOf("2026-11-02.md", "---\ncreated: 2026-11-05\n---\nTekst"), ["2026-11-02"]);
    assert.deepEqual(await dayOf("los.md", "---\ncreated: 2026-11-05\n---\nTekst"), ["2026-11-05"]);
  });

  it("is read from names and folders of the usual programs", async () => {
    for (const name of ["a/2026_11_02.md", "20261102.md", "202611021041.md", "2026/11/02.md", "Ma 2 nov 2026.md"]) {
      assert.deepEqual(await dayOf(name, "Tekst"), ["2026-11-02"], name);
    }
  });

  it("is read from headings in either language", async () => {
    for (const title of [
      "2026-11-02",
      "maandag 2 november 2026",
      "November 2, 2026",
      "Nov 2nd, 2026",
      "Dag 1: 2026-11-02",
    ]) {
      assert.deepEqual(await dayOf("los.md", `# ${title}\n\nTekst`), ["2026-11-02"], title);
    }
  });

  it("is not guessed: 02-11-2026 is two days, 2026-02-30 none", async () => {
    for (const name of ["02-11-2026.md", "2026-02-30.md", "notes.md"]) {
      assert.deepEqual(await parseNotes({ path: name, text: "Tekst" }), {
        notes: [],
        skipped: [{ path: name, why: "noDay" }],
        split: 0,
      });
    }
  });
});

describe("what is no note", () => {
  const textsOf = async (text: string) => (await parseNotes({ path, text })).notes.map((note) => note.text);

  it("leaves comments out, also over lines, but not the rest of the file when one is never closed", async () => {
    assert.deepEqual(await textsOf("Een <!-- twee --> drie\n\n<!--\n- weg\n-->\n- blijft"), ["Een  drie", "blijft"]);
    assert.deepEqual(await textsOf("<!-- nooit dicht\n\n- blijft"), ["<!-- nooit dicht", "blijft"]);
  });

  it("ends code where its fence or its bullet ends", async () => {
    assert.deepEqual(await textsOf("````\n```\n- code\n````\n- blijft"), ["blijft"]);
    assert.deepEqual(await textsOf("- eerst\n  ```\n  code\n- blijft"), ["eerst", "blijft"]);
    assert.deepEqual(await textsOf("- ``` is geen blok ``` maar tekst"), ["``` is geen blok ``` maar tekst"]);
  });

  it("reads links as their words", async () => {
    assert.deepEqual(await textsOf("Met [[Fatima|haar]] bij [[Beheer]] en [site](https://waterveen.example)"), [
      "Met haar bij Beheer en [site](https://waterveen.example)",
    ]);
  });
});

describe("a text too long for one note", () => {
  it("becomes linked parts at its paragraphs, and counts once", async () => {
    const paragraph = `${"Woord ".repeat(500)}einde.`;
    const { notes, split } = await parseNotes({
      path,
      text: `- 10:00 ! ${[paragraph, paragraph, paragraph].join("\n\n  ")}\n- kort`,
    });

    assert.equal(split, 1);
    assert.deepEqual(
      notes.map(({ order, part, time, kind }) => [order, part?.index, part?.of, time, kind]),
      [
        [0, 0, 3, "10:00", "insight"],
        [1, 1, 3, "10:00", "insight"],
        [2, 2, 3, "10:00", "insight"],
        [3, undefined, undefined, undefined, undefined],
      ],
    );
    assert(notes.slice(0, 3).every(({ text }) => text === paragraph));
  });

  it("is cut at sentences, else anywhere but within a character", async () => {
    const sentences = await parseNotes({ path, text: "Dit is een zin. ".repeat(400) });
    assert(sentences.notes.every(({ text }) => text.endsWith("zin.") && text.length <= longestText));

    const solid = "🎉".repeat(longestText);
    const { notes } = await parseNotes({ path, text: `x${solid}` });
    assert.equal(notes.map(({ text }) => text).join(""), `x${solid}`);
    assert(notes.every(({ text }) => !/\p{Cs}/u.test(text)));
  });
});

describe("any file at all", () => {
  const pieces = fc.constantFrom(
    ..."- |* |  - |\t|# |## 2026-11-03|---|===|```|~~~|<!--|-->|[[|]]|\\||> |10:41 |TODO |key:: v|date: |tags: [|!|\n|\n\n|\r\n|\uFEFF|\0|\uD83D".split(
      "|",
    ),
  );
  const anyFile = fc
    .array(fc.oneof(pieces, fc.string({ unit: "binary" }), fc.lorem({ maxCount: 3 })))
    .map((all) => all.join(""));

  it("is read without failing, in notes that can be kept", async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (text) => {
        const { notes, skipped } = await parseNotes({ path, text });
        assert(notes.length + skipped.length > 0);
        for (const [index, note] of notes.entries()) {
          assert.equal(note.order, index);
          assert(note.text.length > 0 && note.text.length <= longestText && note.text === note.text.trim());
          assert(!/[\0\p{Cs}\r]/u.test(note.text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives no word that does not stand in it, in its order", async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (text) => {
        const { notes } = await parseNotes({ path, text });
        const inFile = lettersOf(text);
        for (const note of notes) assert(isSubsequence(lettersOf(note.text), inFile));
      }),
      { numRuns: 500 },
    );
  });

  it("gives sentences without markup back literally, each on its line", async () => {
    const sentence = fc.lorem({ mode: "sentences", maxCount: 2 });
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 8 }), async (sentences) => {
        const { notes } = await parseNotes({ path, text: sentences.map((one) => `- ${one}`).join("\n") });
        assert.deepEqual(
          notes.map(({ text, line }) => [line, text]),
          sentences.map((one, index) => [index + 1, one]),
        );
      }),
    );
  });

  it("is read in one pass, however strange its lines", async () => {
    const { notes } = await parseNotes({
      path,
      text: ["[[", "<!--", "|", "((", "{{", "![", "a ", " ^", "\t"].map((piece) => piece.repeat(60_000)).join("\n"),
    });
    assert(notes.length > 0);
  });
});

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
};
