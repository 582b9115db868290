import assert from "node:assert/strict";
import { commands, extensions } from "vscode";
import { seenCalls } from "./seen.ts";

/** Dexie listens to other windows as soon as it is loaded: a channel between pages of memory, nothing is read or opened. */
const listening = "new BroadcastChannel x-storagemutated-1";

describe("the extension, when VS Code starts it", () => {
  it("asks nothing of the disk, the network or the database", async () => {
    const extension = extensions.getExtension("cirkel.cirkel");
    assert.ok(extension);
    await extension.activate();

    assert.deepEqual(
      seenCalls().filter((call) => call !== listening),
      [],
    );
  });

  it("is watched: the first use of the database is seen", async () => {
    await commands.executeCommand("cirkel.exportProposal");

    assert.ok(
      seenCalls().some((call) => call.startsWith("indexedDB.open cirkel")),
      seenCalls().join("\n"),
    );
  });
});
