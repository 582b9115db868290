import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { serveCode, type ServedCode } from "../../../../tools/code/serve-code.ts";
import { askServer } from "./ask-server.ts";

describe("the server of VS Code", () => {
  let outside = "";
  let workspace = "";
  let server: ServedCode;
  let key = "";
  beforeEach(async () => {
    outside = await mkdtemp(join(tmpdir(), "cirkel-serve-"));
    workspace = join(outside, "work");
    const extension = join(outside, "extension");
    await Promise.all([mkdir(join(workspace, "src"), { recursive: true }), mkdir(extension)]);
    await writeFile(join(workspace, "src", "a.ts"), "let a;");
    await writeFile(join(outside, "secret"), "secret");
    await symlink(outside, join(workspace, "up"));
    await writeFile(join(extension, "main.js"), "main");
    await writeFile(join(extension, "package.nls.json"), '{"a":"Note"}');
    await writeFile(join(extension, "package.nls.nl.json"), '{"a":"Noteer"}');
    server = await serveCode({ extension, workspace, language: "nl", extraFiles: { "extra.txt": "</script>" } });
    key = new URL(server.url()).pathname.split("/")[1] ?? "";
  });
  afterEach(async () => {
    await server.close();
    await rm(outside, { recursive: true, force: true });
  });

  const ask = (path: string, more: Partial<Parameters<typeof askServer>[0]> = {}) =>
    askServer({ port: server.port, path, ...more });
  const askFolder = (question: string, more: Partial<Parameters<typeof askServer>[0]> = {}) =>
    ask(`/${key}/files/${question}`, { method: "POST", ...more });

  it("gives the page, VS Code, the extension and files of this run, each as what it is", async () => {
    const page = await ask(new URL(server.url({ file: "src/a.ts", line: 3 })).pathname);
    const code = await ask("/build/out/nls.messages.js");
    const main = await ask("/extension/main.js");
    const extra = await ask("/extension/extra.txt");

    assert.deepEqual(
      [page, code, main, extra].map(({ status, headers }) => [status, headers["content-type"]]),
      [
        [200, "text/html; charset=utf-8"],
        [200, "text/javascript; charset=utf-8"],
        [200, "text/javascript; charset=utf-8"],
        [200, "application/octet-stream"],
      ],
    );
    assert.equal(main.text, "main");
    assert.equal(main.headers["cache-control"], "no-cache");
  });

  it("gives the extension's words in the language that was asked for", async () => {
    assert.equal((await ask("/extension/package.nls.json")).text, '{"a":"Noteer"}');
  });

  it("gives nothing outside its folders, by dots or through links", async () => {
    for (const path of [
      "/extension/../secret",
      "/extension/%2e%2e/secret",
      "/extension/..%2fsecret",
      "/build/../../package.json",
      "/build/..%2f..%2fpackage.json",
      `/${key}/provider/../../../package.json`,
      `/${key}/provider/..%2f..%2fpackage.json`,
      "/extension/%00",
      "/extension/%ff",
      "/extension/",
      "//extension/main.js",
    ]) {
      const { status } = await ask(path);
      assert.deepEqual([path, status], [path, 404]);
    }
  });

  it("gives the page and the folder to nobody without the key of this run", async () => {
    for (const path of ["/", "/index.html", "/files/stat?path=/work", "/wrong/", "/wrong/files/stat?path=/work"]) {
      const { status } = await ask(path, { method: "POST" });
      assert.deepEqual([path, status], [path, 404]);
    }
    const other = await serveCode({ extension: outside });
    await other.close();
    assert.ok(key.length >= 32);
    assert.equal(other.url().includes(key), false);
    assert.deepEqual(server.requests(), []);
  });

  it("hears only those who mean this machine, whatever name points at it", async () => {
    for (const host of ["evil.example", `evil.example:${server.port}`, "localhost:1", `a@b.localhost:${server.port}`]) {
      const { status } = await ask(`/${key}/`, { headers: { host } });
      assert.deepEqual([host, status], [host, 403]);
    }
    const { status } = await ask(`/${key}/`, { headers: { host: `frame.localhost:${server.port}` } });
    assert.equal(status, 200);
  });

  it("lets no page of another site ask for the folder, even with the key", async () => {
    for (const origin of ["http://evil.example", "null", "https://localhost", "http://localhost:1"]) {
      const { status } = await askFolder("stat?path=/work", { headers: { origin } });
      assert.deepEqual([origin, status], [origin, 403]);
    }
    const own = { origin: `http://frame.localhost:${server.port}` };
    assert.equal((await askFolder("stat?path=/work", { headers: own })).status, 200);
  });

  it("listens on this machine only", async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address } of addresses.filter(({ internal, family }) => !internal && family === "IPv4"))
      await assert.rejects(fetch(`http://${address}:${server.port}/`));
  });

  it("tells what stands in the folder, but opens no link that leads out", async () => {
    const file = await askFolder("stat?path=/work/src/a.ts");
    const list = await askFolder("list?path=/work");
    const find = await askFolder("find?path=/work");

    assert.deepEqual((({ type, size }: { type: number; size: number }) => ({ type, size }))(JSON.parse(file.text)), {
      type: 1,
      size: 6,
    });
    assert.deepEqual(JSON.parse(list.text).toSorted(), [
      ["src", 2],
      ["up", 0],
    ]);
    assert.deepEqual(JSON.parse(find.text), ["src/a.ts"]);
    for (const question of ["read?path=/work/up/secret", "list?path=/work/up", "stat?path=/work/../secret"])
      assert.deepEqual(
        [question, (await askFolder(question)).text],
        [question, JSON.stringify({ problem: "NoPermissions" })],
      );
  });

  it("writes, moves and takes away, and makes the folders above it", async () => {
    const made = await askFolder("write?path=/work/docs/new/b.md&create=true", { body: "één" });
    const again = await askFolder("write?path=/work/docs/new/b.md&overwrite=true", { body: "twee" });
    await askFolder("rename?path=/work/docs/new/b.md&to=/work/c.md");

    assert.deepEqual([made.status, again.status], [201, 204]);
    assert.equal(await readFile(join(workspace, "c.md"), "utf8"), "twee");
    await askFolder("delete?path=/work/up");
    await askFolder("delete?path=/work/docs&recursive=true");
    await askFolder("mkdir?path=/work/later");
    assert.deepEqual(JSON.parse((await askFolder("list?path=/work")).text).toSorted(), [
      ["c.md", 1],
      ["later", 2],
      ["src", 2],
    ]);
    assert.equal(await readFile(join(outside, "secret"), "utf8"), "secret");
  });

  it("says what the disk refuses in the words of VS Code", async () => {
    for (const [question, problem] of [
      ["read?path=/work/none", "FileNotFound"],
      ["read?path=/work/src", "FileIsADirectory"],
      ["list?path=/work/src/a.ts", "FileNotADirectory"],
      ["write?path=/work/none&overwrite=true", "FileNotFound"],
      ["write?path=/work/src/a.ts&create=true", "FileExists"],
      ["rename?path=/work/src&to=/work/up", "FileExists"],
      ["rename?path=/work/src&to=/elsewhere", "FileNotFound"],
      ["rename?path=/work/src&to=/work/up/src", "NoPermissions"],
      ["delete?path=/work/src", "FileExists"],
      ["delete?path=/work&recursive=true", "NoPermissions"],
      ["stat?path=/workbench", "FileNotFound"],
    ] as const) {
      const { text } = await askFolder(question);
      assert.deepEqual([question, text], [question, JSON.stringify({ problem })]);
    }
  });

  it("knows no other operations, and none that is not asked properly", async () => {
    for (const question of ["toString?path=/work", "__proto__?path=/work", "chmod?path=/work", "?path=/work"])
      assert.equal((await askFolder(question)).status, 404);
    assert.equal((await ask(`/${key}/files/stat?path=/work`)).status, 404);
  });

  it("remembers what was asked of the folder", async () => {
    await askFolder("stat?path=/work");
    await askFolder("read?path=/work/src/a.ts");

    assert.deepEqual(server.requests(), [
      { operation: "stat", path: "" },
      { operation: "read", path: "src/a.ts" },
    ]);
  });
});
