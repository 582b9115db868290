import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../tools/start.ts";

describe("npm start -- --headless", () => {
  let out = "";
  before(async () => {
    out = await mkdtemp(join(tmpdir(), "cirkel-out-"));
  });
  after(() => rm(out, { recursive: true, force: true }));

  it("turns the circle through the real panel, and every quote it writes stands literally in the notes", async () => {
    assert.equal(await main(["--headless", "--notes", "samples/notes", "--out", out]), 0);

    const notes = await Promise.all(
      (await readdir("samples/notes")).map((file) => readFile(join("samples/notes", file), "utf8")),
    );
    for (const kind of ["paths", "proposals"]) {
      const [file = ""] = await readdir(join(out, kind));
      const page = await readFile(join(out, kind, file), "utf8");
      const quotes = page.split("\n").filter((line) => line.startsWith("> "));
      assert(quotes.length >= 2, `${kind} quotes ${quotes.length} notes`);
      for (const quote of quotes)
        assert(
          notes.some((text) => text.includes(quote.slice(2))),
          quote,
        );
      assert.match(page, /Concept, niet gedeeld/);
    }
  });

  it("lists the themes, tags as accepted and suggestions as not", async () => {
    const { themes } = JSON.parse(await readFile(join(out, "themes.json"), "utf8")) as {
      themes: { label: string; accepted: boolean; origin: string }[];
    };

    assert.deepEqual(
      themes.filter(({ accepted }) => accepted).map(({ label, origin }) => [label, origin]),
      [
        ["ruilen", "user"],
        ["overdracht", "user"],
      ],
    );
    assert(themes.every(({ accepted, origin }) => accepted === (origin === "user")));
  });

  it("says what it counted, what is missing and what it left out", async () => {
    const summary = JSON.parse(await readFile(join(out, "summary.json"), "utf8")) as {
      notes: { imported: number; markedShareable: boolean; notQuoted: string[] };
      findings: Record<string, string[]>;
    };

    assert.equal(summary.notes.imported, 17);
    assert.equal(summary.notes.markedShareable, true);
    assert.equal(summary.notes.notQuoted.length, 1);
    assert(Object.values(summary.findings).some((rules) => rules.includes("P3")));
  });

  it("ends with one clear sentence and an error where there is nothing to import", async () => {
    assert.equal(await main(["--headless", "--notes", join(out, "missing"), "--out", out]), 1);
  });
});
