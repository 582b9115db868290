import assert from "node:assert/strict";
import fc from "fast-check";
import type { Domain } from "../../../shared/domain/entity.ts";
import { kinds } from "../../../shared/domain/capture.ts";
import { counterKeys } from "../../../shared/store/counters.ts";
import { importAll } from "../../helpers/import-all.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";

describe("the counters", () => {
  it("equal a count from scratch after any row of changes", async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant("note" as const), kind: fc.constantFrom(...kinds), theme: fc.nat(2) }),
      fc.record({ do: fc.constant("place" as const), note: fc.nat(5), theme: fc.nat(2) }),
      fc.record({ do: fc.constant("unplace" as const), note: fc.nat(5), theme: fc.nat(2) }),
      fc.record({
        do: fc.constant("domain" as const),
        theme: fc.nat(2),
        domain: fc.constantFrom<Domain>("govern", "execute"),
      }),
      fc.record({ do: fc.constant("retire" as const), theme: fc.nat(2) }),
      fc.record({ do: fc.constant("delete" as const), note: fc.nat(5) }),
      fc.record({ do: fc.constant("restore" as const), note: fc.nat(5) }),
      fc.record({ do: fc.constant("import" as const), count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ do: fc.constant("undoImport" as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const world = createWorld();
        for (const one of steps) await take(world, one);

        assert.deepEqual(await nonZero(world), await fromScratch(world));
        world.store.close();
      }),
      { numRuns: 40, seed: 20261110 },
    );
  });
});

type Step =
  | { do: "note"; kind: (typeof kinds)[number]; theme: number }
  | { do: "place" | "unplace"; note: number; theme: number }
  | { do: "domain"; theme: number; domain: Domain }
  | { do: "retire"; theme: number }
  | { do: "delete" | "restore"; note: number }
  | { do: "import"; count: number }
  | { do: "undoImport" };

const made = new WeakMap<World, { id: `capture:${string}` }[]>();

const take = async (world: World, step: Step): Promise<void> => {
  const { api } = world;
  const notes = made.get(world) ?? [];
  made.set(world, notes);
  if (step.do === "note") {
    const kept = await api.capture({ text: `note about thing ${notes.length}`, kind: step.kind, surface: "browser" });
    assert(kept.ok);
    notes.push(kept.value.capture);
    return;
  }
  if (step.do === "import") {
    const lines = Array.from({ length: step.count }, (_, at) => `row ${at} of many #tag,2026-11-0${at + 1}`);
    await importAll(api, [{ path: "rows.csv", text: ["text,date", ...lines].join("\n") }]);
    return;
  }
  if (step.do === "undoImport") {
    const last = await api.lastImport();
    if (last) await api.undoImport(last.importId);
    return;
  }
  const themes = (await world.store.themes.all()).map(({ id }) => id).sort();
  const note = "note" in step ? notes[step.note] : undefined;
  const theme = "theme" in step ? themes[step.theme] : undefined;
  if (step.do === "place" && note) await api.assignTheme(note.id, theme ?? { label: `theme ${themes.length}` });
  if (step.do === "unplace" && note && theme) await api.unassignTheme(note.id, theme);
  if (step.do === "domain" && theme) await api.editTheme(theme, { domains: { [step.domain]: true } });
  if (step.do === "retire" && theme) await api.editTheme(theme, { state: "retired" });
  if (step.do === "delete" && note) await api.undoCapture(note.id);
  if (step.do === "restore" && note) await api.restoreCapture(note.id);
};

const nonZero = async ({ store }: World): Promise<Record<string, number>> =>
  Object.fromEntries([...(await store.counters())].filter(([, count]) => count !== 0).sort(byKey));

const fromScratch = async ({ store }: World): Promise<Record<string, number>> => {
  const counts = new Map<string, number>();
  const themes = (await store.themes.all()).filter(({ state }) => state === "accepted");
  for (const capture of await store.captures.all()) {
    const own = themes.filter((theme) => theme.captureIds[capture.id]);
    for (const key of counterKeys(capture, own)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(byKey));
};

const byKey = ([a]: readonly [string, number], [b]: readonly [string, number]): number => a.localeCompare(b);
