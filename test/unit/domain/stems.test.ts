import assert from "node:assert/strict";
import { stemmedWords, stemsOf } from "../../../shared/domain/stems.ts";

const alike: readonly (readonly string[])[] = [
  ["test", "tests", "testen", "getest", "testing", "tested"],
  ["gebruik", "gebruiken", "gebruikt"],
  ["raadsvraag", "raadsvragen"],
  ["behandelaar", "behandelaars", "behandelen"],
  ["vergadering", "vergaderen", "vergaderingen", "meeting", "meetings"],
  ["versie", "versies", "version", "versions"],
  ["samenvatting", "samenvattingen", "summary", "summaries"],
  ["antwoord", "antwoorden", "geantwoord", "beantwoording", "answers"],
  ["review", "reviews", "reviewed", "reviewing", "beoordelen"],
  ["zoeken", "gezocht", "zocht", "searching"],
  ["vinden", "gevonden", "vindbaar"],
  ["instabiele", "instabiel", "flaky"],
  ["financiën", "financien"],
  ["besluit", "besloten", "beslissing", "decided"],
];

const apart: readonly (readonly [string, string])[] = [
  ["gebruik", "bruikleen"],
  ["test", "tekst"],
  ["raad", "rood"],
  ["nota", "noot"],
  ["pipeline", "planning"],
];

describe("stems", () => {
  for (const words of alike) {
    it(`are the same for ${words.join(", ")}`, () => {
      assert.equal(new Set(words.map((word) => stemsOf(word)[0])).size, 1, String(words.map(stemsOf)));
    });
  }

  for (const [a, b] of apart) {
    it(`differ for ${a} and ${b}`, () => {
      assert.notEqual(stemsOf(a)[0], stemsOf(b)[0]);
    });
  }

  it("leave out stop words of both languages, numbers, short words and addresses", () => {
    assert.deepEqual(stemsOf("Het is weer 40s en 2023, and it was op https://example.nl/upload of jan@example.nl"), []);
  });

  it("keep initials that tell something", () => {
    assert.deepEqual(stemsOf("De AI bij HR"), ["ai", "hr"]);
  });

  it("see a subject inside a compound and behind a hyphen", () => {
    assert(stemsOf("raadsvragen").includes(stemsOf("raad")[0] ?? ""));
    assert(stemsOf("aanvraag-upload").includes(stemsOf("uploads")[0] ?? ""));
  });

  it("are distinct and in the order of the text", () => {
    assert.deepEqual(stemsOf("upload test, Uploads and tests"), ["upload", "test"]);
  });

  it("know the word they came from, as it was written", () => {
    assert.deepEqual(
      stemmedWords("De Upload-tests").map(({ word }) => word),
      ["Upload", "tests"],
    );
  });
});
