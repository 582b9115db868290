import assert from "node:assert/strict";
import { mayName } from "../../../../shared/ui/ai/may-name.ts";

describe("words that could name somebody", () => {
  it("finds a name behind a title and one that stands on its own in a sentence, each once", () => {
    const found = mayName(["Mevrouw De Wit belde weer.", "Ik wachtte op Fatima, en toen op Fatima."]);

    assert.deepEqual(found, ["De Wit", "Fatima"]);
  });

  it("leaves the first word of a sentence and the names of programs alone", () => {
    assert.deepEqual(mayName(["Wachten op een akkoord. Daarna ging het via Teams en Outlook."]), []);
  });

  it("takes what was masked already for no name", () => {
    assert.deepEqual(mayName(["Overleg met [name-1] over [name-2]."]), []);
  });
});
