import assert from "node:assert/strict";
import { mirroredFiles } from "../../../shared/journal/mirrored-files.ts";
import { memoryFiles } from "../../helpers/memory-files.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (read: Uint8Array | undefined): string | undefined => read && new TextDecoder().decode(read);

describe("two places that are one", () => {
  it("hold what is written in both, so that a place where nothing was yet has it from the other", async () => {
    const far = memoryFiles();
    const here = memoryFiles();
    await mirroredFiles(here, far).write("v1/a", bytes("note"));

    const elsewhere = mirroredFiles(memoryFiles(), far);

    assert.deepEqual(await elsewhere.list("v1"), ["a"]);
    assert.equal(textOf(await elsewhere.read("v1/a")), "note");
    assert.equal(textOf(await here.read("v1/a")), "note");
  });

  it("still write and read when one of them fails", async () => {
    const [near, far] = [memoryFiles(), memoryFiles()];
    const both = mirroredFiles(near, far);
    far.failure = new Error("the far one is away");
    await both.write("v1/a", bytes("one"));
    far.failure = undefined;
    near.failure = new Error("the near one is away");
    await both.write("v1/b", bytes("two"));

    assert.equal(textOf(await both.read("v1/b")), "two");
    near.failure = undefined;
    assert.deepEqual([...(await both.list("v1"))].toSorted(), ["a", "b"]);
    assert.equal(textOf(await both.read("v1/a")), "one");
  });

  it("refuse what neither takes, and cannot be listed when neither can", async () => {
    const [near, far] = [memoryFiles(), memoryFiles()];
    const both = mirroredFiles(near, far);
    near.failure = new Error("away");
    far.failure = new Error("away");

    await assert.rejects(() => both.write("v1/a", bytes("one")));
    await assert.rejects(() => both.list("v1"));
  });

  it("lose what is removed in both", async () => {
    const [near, far] = [memoryFiles(), memoryFiles()];
    const both = mirroredFiles(near, far);
    await both.write("v1/a", bytes("one"));

    await both.remove("v1/a");

    assert.deepEqual([near.byPath.size, far.byPath.size], [0, 0]);
  });
});
