import assert from "node:assert/strict";
import {
  acceptTheme,
  addToTheme,
  canSuggest,
  mergeThemes,
  removeFromTheme,
  retireTheme,
  themeMoves,
} from "../../../shared/domain/theme-rules.ts";
import type { Theme } from "../../../shared/domain/theme.ts";

const makeTheme = (given: Partial<Theme>): Theme => ({
  id: "theme:flaky",
  schema: 1,
  createdAt: "2026-11-02T10:00:00.000Z",
  updatedAt: "2026-11-02T10:00:00.000Z",
  label: "Instabiele test",
  keywords: { upload: true },
  captureIds: { "capture:1": true },
  origin: "rules",
  challenges: {},
  domains: {},
  state: "suggested",
  ...given,
});

const states = Object.keys(themeMoves) as Theme["state"][]; // keys of a mapped type are its states

describe("suggesting a theme", () => {
  it("takes three notes on two days", () => {
    const on = (...days: readonly string[]) => canSuggest(days.map((day) => ({ day })));
    assert.equal(on("2026-11-02", "2026-11-03", "2026-11-03"), true);
    assert.equal(on("2026-11-02", "2026-11-02", "2026-11-02", "2026-11-02"), false);
    assert.equal(on("2026-11-02", "2026-11-03"), false);
    assert.equal(on(), false);
  });
});

describe("the life of a theme", () => {
  for (const from of states) {
    it(`is accepted or retired from ${from} only where the table allows it`, () => {
      const accepted = ["suggested", "retired"].includes(from);
      const retired = ["suggested", "accepted"].includes(from);
      assert.deepEqual(
        acceptTheme(makeTheme({ state: from })),
        accepted
          ? { ok: true, value: makeTheme({ state: "accepted" }) }
          : { ok: false, error: { kind: "notFrom", from, to: "accepted" } },
      );
      assert.deepEqual(
        retireTheme(makeTheme({ state: from })),
        retired
          ? { ok: true, value: makeTheme({ state: "retired" }) }
          : { ok: false, error: { kind: "notFrom", from, to: "retired" } },
      );
    });
  }

  it("gets its domains when it is accepted", () => {
    const accepted = acceptTheme(makeTheme({}), { maintain: true });
    assert.deepEqual(accepted.ok && accepted.value.domains, { maintain: true });
  });
});

describe("the notes of a theme", () => {
  it("bring their stems along as keywords, and leave these when they go", () => {
    const grown = addToTheme(makeTheme({}), { id: "capture:2" }, ["scanner", "upload"]);
    assert.deepEqual(
      [grown.captureIds, grown.keywords],
      [
        { "capture:1": true, "capture:2": true },
        { upload: true, scanner: true },
      ],
    );

    const shrunk = removeFromTheme(grown, "capture:2");
    assert.deepEqual([shrunk.captureIds, shrunk.keywords], [{ "capture:1": true }, grown.keywords]);
    assert.deepEqual(removeFromTheme(shrunk, "capture:9"), shrunk);
  });

  it("come together when two themes are merged, and the first becomes a signpost", () => {
    const from = makeTheme({
      id: "theme:a",
      captureIds: { "capture:1": true },
      keywords: { rood: true },
      domains: { maintain: true },
    });
    const into = makeTheme({
      id: "theme:b",
      label: "Blijft",
      captureIds: { "capture:2": true },
      challenges: { productivity: true },
    });

    const merged = mergeThemes(from, into);

    assert.deepEqual(merged.from, { ...from, state: "merged", mergedInto: "theme:b" });
    assert.deepEqual(merged.into, {
      ...into,
      captureIds: { "capture:1": true, "capture:2": true },
      keywords: { rood: true, upload: true },
      domains: { maintain: true },
      challenges: { productivity: true },
    });
  });
});
