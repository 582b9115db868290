import assert from "node:assert/strict";
import { isSameTask } from "../../../../shared/ui/ai/same-task.ts";

describe("two questions to a model", () => {
  it("are the same when they are about the same theme, however they were put", () => {
    const one = { purpose: "path", themeId: "theme:1", need: "work" } as const;

    assert.ok(isSameTask(one, { ...one, need: "team" }));
    assert.ok(!isSameTask(one, { ...one, themeId: "theme:2" }));
  });

  it("are not the same when they ask for another thing of one theme", () => {
    const path = { purpose: "path", themeId: "theme:1", need: "work" } as const;

    assert.ok(!isSameTask(path, { purpose: "proposal", themeId: "theme:1", ownSentence: "Eén lijst." }));
  });

  it("are not the same for two proposals", () => {
    const one = { purpose: "validation", proposalId: "proposal:1" } as const;

    assert.ok(!isSameTask(one, { ...one, proposalId: "proposal:2" }));
    assert.ok(isSameTask({ purpose: "themes" }, { purpose: "themes" }));
  });
});
