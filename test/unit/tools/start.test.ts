import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "../../../tools/start/read-arguments.ts";
import { walkNotes } from "../../../tools/start/walk-notes.ts";

describe("the command line of npm start", () => {
  it("is headless without a display, and only then", () => {
    const without = readArguments([], {}, "linux");
    const withOne = readArguments([], { DISPLAY: ":0" }, "linux");
    const mac = readArguments([], {}, "darwin");

    assert.deepEqual(
      [without, withOne, mac].map((read) => read.ok && read.value.headless),
      [true, false, false],
    );
  });

  it("answers a wrong word with one sentence and how it is called", () => {
    const model = ["--ai-base-url", "http://localhost:1", "--ai-model", "small"];
    for (const words of [
      ["--lang", "fr"],
      ["--notes"],
      ["--unknown"],
      ["--ai-base-url", "http://localhost:1"],
      ["--ai-model", "small"],
      ["--ai-base-url", "localhost:1", "--ai-model", "small"],
      ["--ai-base-url", "nowhere", "--ai-model", "small"],
      ["--strategy"],
    ]) {
      const read = readArguments(words, {}, "linux");
      assert.match(read.ok ? "" : read.error, /npm start --/);
    }
    const withDisplay = readArguments(model, { DISPLAY: ":0" }, "linux");
    assert.match(withDisplay.ok ? "" : withDisplay.error, /go with --headless/);
  });

  it("takes a model and ground rules for a headless run", () => {
    const words = [
      "--headless",
      "--ai-base-url",
      "http://localhost:1",
      "--ai-model",
      " small ",
      "--strategy",
      "ours.md",
    ];
    const read = readArguments(words, {}, "linux");

    assert.deepEqual(read.ok && read.value.ai, { baseUrl: "http://localhost:1", model: "small" });
    assert.equal(read.ok && read.value.strategy, "ours.md");
  });
});

describe("looking through a folder of notes", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-notes-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("finds files below it, and names a link that leads back up", async () => {
    await mkdir(join(folder, "journals"));
    await writeFile(join(folder, "journals", "2026-11-02.md"), "- iets");
    await symlink(folder, join(folder, "journals", "back"));
    await symlink(join(folder, "nowhere"), join(folder, "broken.md"));

    assert.deepEqual(await walkNotes(folder), {
      ok: true,
      value: {
        files: ["journals/2026-11-02.md"],
        leftOut: [
          { path: "broken.md", why: "brokenLink" },
          { path: "journals/back", why: "loop" },
        ],
      },
    });
  });

  it("tells that a folder is missing, empty or a file", async () => {
    await writeFile(join(folder, "file.md"), "- iets");
    const empty = join(folder, "empty");
    await mkdir(empty);

    for (const [path, problem] of [
      [join(folder, "missing"), "missing"],
      [empty, "emptyFolder"],
      [join(folder, "file.md"), "notFolder"],
    ] as const) {
      assert.deepEqual(await walkNotes(path), { ok: false, error: problem });
    }
  });
});
