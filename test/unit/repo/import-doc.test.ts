import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { importLimits, largestFile } from "../../../shared/domain/import-limits.ts";
import { en } from "../../../shared/ui/settings/problem-words.en.ts";

describe("the page about moving in", () => {
  it("explains each sentence that an import can report", async () => {
    const page = await readFile("docs/import.md", "utf8");
    const explained = new Set(page.split("\n").map((line) => line.split("|")[1]?.trim()));

    assert.deepEqual(
      Object.values(en).filter((sentence) => !explained.has(sentence)),
      [],
    );
  });

  it("tells the limits that are in the code", async () => {
    const page = (await readFile("docs/import.md", "utf8")).replace(/\s+/g, " ");
    const { files, notes, unpackedBytes, ratio, ratioFrom, depth } = importLimits;
    const mega = (bytes: number): string => `${bytes / 1_000_000} MB`;

    for (const row of [
      `| a Markdown or text file | ${mega(largestFile("a.md"))} |`,
      `| a JSON, CSV or zip file | ${mega(largestFile("a.zip"))} |`,
      `| files in one go, or in one zip | ${files.toLocaleString("en")} |`,
      `| notes in one go | ${notes.toLocaleString("en")} |`,
      `| a zip, unpacked | ${mega(unpackedBytes)}, and ${ratio} times its own size (from ${mega(ratioFrom)} on) |`,
      `| lists within lists in JSON | ${depth} |`,
    ]) {
      assert(page.includes(row), row);
    }
  });
});
