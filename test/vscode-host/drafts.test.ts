import assert from "node:assert/strict";
import { Uri, workspace } from "vscode";
import { fileDrafts } from "../../extension/file-drafts.ts";
import { freshFolder, layFiles } from "./fresh-folder.ts";

const names = async (folder: Uri): Promise<readonly string[]> =>
  (await workspace.fs.readDirectory(folder)).map(([name]) => name);

const texts = async (folder: Uri): Promise<readonly { readonly name: string; readonly text: string }[]> =>
  Promise.all(
    (await names(folder)).map(async (name) => ({
      name,
      text: new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name))),
    })),
  );

describe("drafts as files", () => {
  it("are there for whoever looks later, with everything that was typed", async () => {
    const folder = await freshFolder();
    await fileDrafts(folder).keep("answer:capture:01", "half a sentence, ü and 👩🏽‍🔬\nand a line");

    assert.equal(await fileDrafts(folder).read("answer:capture:01"), "half a sentence, ü and 👩🏽‍🔬\nand a line");
    assert.equal(await fileDrafts(folder).read("another"), "");
  });

  it("end with the last key, however fast the keys came", async () => {
    const folder = await freshFolder();
    const drafts = fileDrafts(folder);
    const typed = "Waiting for the review again";

    await Promise.all([...typed].map((_, index) => drafts.keep("input", typed.slice(0, index + 1))));

    assert.equal(await drafts.read("input"), typed);
    assert.equal(await fileDrafts(folder).read("input"), typed);
    assert.ok((await names(folder)).length <= 2);
  });

  it("fall back to the text before when the last write broke off in the middle", async () => {
    const folder = await freshFolder();
    await fileDrafts(folder).keep("input", "half a");
    await fileDrafts(folder).keep("input", "half a sentence");
    const last = (await texts(folder)).find(({ text }) => text.includes("half a sentence"));
    assert.ok(last);
    await layFiles(folder, { [last.name]: last.text.slice(0, 12) });

    assert.equal(await fileDrafts(folder).read("input"), "half a");
    await fileDrafts(folder).keep("input", "half a sentence again");
    assert.equal(await fileDrafts(folder).read("input"), "half a sentence again");
  });

  it("leave nothing behind once the text is kept elsewhere", async () => {
    const folder = await freshFolder();
    const drafts = fileDrafts(folder);
    await drafts.keep("input", "x");

    await drafts.keep("input", "");

    assert.deepEqual(await names(folder), []);
    assert.equal(await fileDrafts(folder).read("input"), "");
    await drafts.keep("input", "");
  });
});
