import assert from "node:assert/strict";
import { shareKills } from "../../../../tools/faults/share-kills.ts";
import { parts, readArguments } from "../../../../tools/faults/read-arguments.ts";

describe("the command line of npm run faults", () => {
  it("tries everything with seed 1 when nothing is said", () => {
    const asked = readArguments([]);

    assert.deepEqual(asked, {
      ok: true,
      value: { kills: 20, seed: 1, json: undefined, journal: "kept", only: parts },
    });
  });

  it("takes a number of kills, a seed, a file, some parts only, and a build without a second copy", () => {
    const words = "--kills 200 --seed 7 --json out/faults.json --without-journal --only merges --only leveldb,sqlite";
    const asked = readArguments(words.split(" "));

    assert.deepEqual(asked, {
      ok: true,
      value: {
        kills: 200,
        seed: 7,
        json: "out/faults.json",
        journal: "dropped",
        only: ["merges", "leveldb", "sqlite"],
      },
    });
  });

  for (const words of [["--kills", "many"], ["--kills", "-1"], ["--seed", "1.5"], ["--only", "fire"], ["--loud"]]) {
    it(`answers ${words.join(" ")} with how it is called`, () => {
      const asked = readArguments(words);

      assert.equal(asked.ok, false);
      assert.match(asked.ok ? "" : asked.error, /npm run faults --/);
    });
  }
});

describe("the kills that were asked for", () => {
  it("are shared out without one more or less, most of them to the database that most people have", () => {
    assert.deepEqual(
      [...shareKills(200, parts)],
      [
        ["leveldb", 120],
        ["sqlite", 40],
        ["vscode", 40],
      ],
    );
    assert.deepEqual(
      [...shareKills(5, ["leveldb", "vscode"])],
      [
        ["leveldb", 4],
        ["vscode", 1],
      ],
    );
    assert.deepEqual([...shareKills(5, ["vscode"])], [["vscode", 5]]);
    assert.deepEqual([...shareKills(5, ["merges"])], []);
  });
});
