import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAll } from "../../tools/package/pack-all.ts";
import { buildPart } from "../../tools/parts.ts";

describe("the packages", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-packages-"));
  });
  after(() => rm(folder, { recursive: true }));

  it("are the same bytes each time they are built", async () => {
    const first = await buildAndPack("first");
    // Another day, as for whoever builds it later.
    for (const target of ["chromium", "firefox", "vscode"])
      await utimes(join("dist", target, "LICENSE"), new Date(0), new Date(0));
    const second = await buildAndPack("second");

    assert.deepEqual([...first.keys()], [...second.keys()]);
    assert.equal(first.size, 3);
    for (const [name, bytes] of first) assert.ok(bytes.equals(second.get(name) ?? Buffer.of()), name);
  });

  const buildAndPack = async (name: string): Promise<ReadonlyMap<string, Buffer>> => {
    const built = await buildPart(["chromium", "firefox", "vscode"]);
    assert.ok(built.ok, built.output);
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    const packed = await packAll(version, join(folder, name));
    assert.ok(packed.ok, packed.output);
    const files = (await readdir(join(folder, name))).sort();
    return new Map(
      await Promise.all(files.map(async (file) => [file, await readFile(join(folder, name, file))] as const)),
    );
  };
});
