import assert from "node:assert/strict";
import { commands, extensions } from "vscode";
import { seenCalls } from "./seen.ts";

describe("the extension, when VS Code starts it", () => {
  it("asks nothing of the disk, the network or the database", async () => {
    const extension = extensions.getExtension("cirkel.cirkel");
    assert.ok(extension);
    await extension.activate();

    // Nor of the file of the core: it is read when it is first used.
    assert.deepEqual(seenCalls(), []);
  });

  it("is watched: the first use of the database is seen", async () => {
    await commands.executeCommand("cirkel.exportProposal");

    assert.ok(
      seenCalls().some((call) => call.startsWith("indexedDB.open cirkel")),
      seenCalls().join("\n"),
    );
  });
});
