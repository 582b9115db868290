import assert from "node:assert/strict";
import { reportText } from "../../../extension/import/report-text.ts";

describe("what an import could not use", () => {
  it("is a list with the file, its line and the reason, in the language of the person", () => {
    const skipped = [
      { path: "notes/2026-11-02.md", line: 4, why: "code" },
      { path: "notes/photo.png", why: "binary" },
      { path: "notes/`x`.md", why: "link" },
      { path: "notes/photo99.png", why: "unknownKind", more: 12 },
    ] as const;

    assert.equal(
      reportText(skipped, "Left out", "en"),
      [
        "# Left out",
        "",
        "- `notes/2026-11-02.md:4`: a block of code, skipped",
        "- `notes/photo.png`: no text",
        "- `notes/'x'.md`: a link to elsewhere, not followed",
        "- `notes/photo99.png`: not a kind of file that Cirkel reads (and 12 more)",
        "",
      ].join("\n"),
    );
    assert.match(reportText(skipped, "Niet gelezen", "nl"), /een verwijzing naar elders, niet gevolgd/);
  });
});
