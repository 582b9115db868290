import assert from "node:assert/strict";
import { inOrder, readRows, rowIds } from "../../../../shared/ui/drafting/rows.ts";

const columns = ["risk", "mitigation"];
const toRow = (cell: (column: string) => string, order: number) => ({
  risk: cell("risk"),
  mitigation: cell("mitigation"),
  order,
});

describe("the rows of a list in a form", () => {
  it("always end with one empty row to type in", () => {
    assert.deepEqual(rowIds(["r1"], { "risk/r1": "Vergeten" }, columns), ["r1", "new-1"]);
    assert.deepEqual(rowIds(["r1"], { "mitigation/new-1": "Samen nakijken" }, columns), ["r1", "new-1", "new-2"]);
  });

  it("keep their id when they were there, and get one when they are new", () => {
    const before = { r1: { risk: "Vergeten", mitigation: "", order: 1 } };
    const values = { "risk/r1": "Vergeten", "mitigation/r1": " Briefje ", "risk/new-1": "Te druk" };

    assert.deepEqual(
      readRows(values, columns, before, () => "fresh", toRow),
      {
        r1: { risk: "Vergeten", mitigation: "Briefje", order: 1 },
        fresh: { risk: "Te druk", mitigation: "", order: 2 },
      },
    );
  });

  it("disappear when a person empties them", () => {
    const before = { r1: { risk: "Vergeten", mitigation: "", order: 1 } };

    assert.deepEqual(
      readRows({ "risk/r1": " ", "mitigation/r1": "" }, columns, before, () => "fresh", toRow),
      {},
    );
  });

  it("are read in the order they carry", () => {
    assert.deepEqual(
      inOrder({ b: { order: 2 }, a: { order: 1 } }).map(([id]) => id),
      ["a", "b"],
    );
  });
});
