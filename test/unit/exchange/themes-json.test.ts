import assert from "node:assert/strict";
import { themesJson } from "../../../shared/exchange/themes-json.ts";

describe("themes as JSON", () => {
  it("hold label, acceptance, origin and quotes, in the order given, indented by two", () => {
    const captures = [{ id: "capture:1", quote: 'Weer "rood" #flaky', source: "2026-11-02.md" }];
    const text = themesJson([
      { label: "flaky", accepted: true, origin: "user", captures },
      { label: "spec", accepted: false, origin: "rules", captures: [] },
    ]);

    assert.equal(
      text,
      `{
  "themes": [
    {
      "label": "flaky",
      "accepted": true,
      "origin": "user",
      "captures": [
        {
          "id": "capture:1",
          "quote": "Weer \\"rood\\" #flaky",
          "source": "2026-11-02.md"
        }
      ]
    },
    {
      "label": "spec",
      "accepted": false,
      "origin": "rules",
      "captures": []
    }
  ]
}
`,
    );
  });
});
