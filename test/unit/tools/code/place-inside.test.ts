import assert from "node:assert/strict";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entryInside, placeInside } from "../../../../tools/code/place-inside.ts";

describe("a path that must stay inside a folder", () => {
  let outside = "";
  let home = "";
  beforeEach(async () => {
    outside = await realpath(await mkdtemp(join(tmpdir(), "cirkel-place-")));
    home = join(outside, "home");
    await mkdir(join(home, "src"), { recursive: true });
    await writeFile(join(home, "src", "a.ts"), "a");
    await writeFile(join(outside, "secret"), "secret");
    // A neighbour whose name begins as the folder's does.
    await mkdir(join(outside, "home-too"));
  });
  afterEach(() => rm(outside, { recursive: true, force: true }));

  it("is the place below it, whether something is there or not", async () => {
    assert.equal(await placeInside(home, "src/a.ts"), join(home, "src", "a.ts"));
    assert.equal(await placeInside(home, "/src/a.ts"), join(home, "src", "a.ts"));
    assert.equal(await placeInside(home, "src/../src/a.ts"), join(home, "src", "a.ts"));
    assert.equal(await placeInside(home, "new/deep/b.ts"), join(home, "new", "deep", "b.ts"));
    assert.equal(await placeInside(home, "..b.ts"), join(home, "..b.ts"));
    assert.equal(await placeInside(home, ""), home);
  });

  it("leads nowhere when dots lead out, to a neighbour or into nothing", async () => {
    for (const path of ["..", "../secret", "src/../../secret", "/../secret", "../home-too/x", "a\0b"])
      assert.deepEqual([path, await placeInside(home, path)], [path, undefined]);
  });

  it("leads nowhere through a link that leads out, also one to what is not there yet", async () => {
    await symlink(outside, join(home, "up"));
    await symlink(join(outside, "secret"), join(home, "file"));
    await symlink(join(outside, "unborn"), join(home, "dangling"));
    for (const path of ["up", "up/secret", "up/new.ts", "file", "dangling", "dangling/x"])
      assert.deepEqual([path, await placeInside(home, path)], [path, undefined]);
  });

  it("follows a link that stays inside, and a folder that is itself reached through one", async () => {
    await symlink(join(home, "src"), join(home, "same"));
    await symlink(home, join(outside, "alias"));

    assert.equal(await placeInside(home, "same/a.ts"), join(home, "src", "a.ts"));
    assert.equal(await placeInside(join(outside, "alias"), "src/a.ts"), join(home, "src", "a.ts"));
  });

  it("can be a link itself, to be taken away, but never the folder or through a link out", async () => {
    await symlink(outside, join(home, "up"));

    assert.equal(await entryInside(home, "up"), join(home, "up"));
    for (const path of ["", "/", "src/..", "..", "up/secret"])
      assert.deepEqual([path, await entryInside(home, path)], [path, undefined]);
  });
});
