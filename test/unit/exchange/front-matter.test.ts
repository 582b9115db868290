import assert from "node:assert/strict";
import { readFrontMatter } from "../../../shared/exchange/front-matter.ts";

const read = (...inside: readonly string[]) => readFrontMatter(["---", ...inside, "---", "Tekst"]);

describe("front matter", () => {
  it("takes the last of two equal keys", async () => {
    const { day, tags, broken } = await read("date: 2026-11-02", "tags: oud", "date: 2026-11-03", "tags: [werk, spec]");
    assert.deepEqual([day, tags, broken], ["2026-11-03", ["werk", "spec"], undefined]);
  });

  it("without a single field is left out", async () => {
    for (const inside of ["", "# nog niets"]) {
      assert.deepEqual(await read(inside), { tags: [], lines: ["Tekst"], taken: 3 });
    }
  });

  it("of a template that was never filled in still gives its other fields", async () => {
    const { day, broken } = await read("title: {{title}}", "date: 2026-11-02");
    assert.deepEqual([day, broken], ["2026-11-02", undefined]);
  });

  it("names the line where it stops, and keeps the day that stands on a line of its own", async () => {
    const { day, lines, broken } = await read("date: 2026-11-02", "title: Overleg: wie beslist", "tags: werk");
    assert.deepEqual([day, lines, broken], ["2026-11-02", ["Tekst"], 3]);
  });

  it("with aliases that grow without end is broken, and the rest counts", async () => {
    const names = [..."abcdefghij"];
    const bomb = names.map((name, index) => {
      const inner = index === 0 ? "boem" : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(", ")}]`;
    });
    const { day, lines, broken } = await read("date: 2026-11-02", ...bomb, "tags: werk");
    assert.deepEqual([day, lines, broken], ["2026-11-02", ["Tekst"], 9]);
  });

  it("that nests deeper than a stack is broken, and the rest counts", async () => {
    for (const deep of ["[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(100_000)]) {
      const { day, lines, broken } = await read("date: 2026-11-02", `a: ${deep}`);
      assert.deepEqual([day, lines, broken], ["2026-11-02", ["Tekst"], 3]);
    }
  });
});
