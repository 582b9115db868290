import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { scanSensitivity } from "../../../shared/domain/sensitivity/scan-sensitivity.ts";
import { ok } from "../../../shared/result.ts";
import { newCapture } from "../../../shared/usecases/new-capture.ts";
import { makeNotes } from "../../../tools/bench/corpus/make-notes.ts";
import { createWorld } from "../../helpers/create-world.ts";
import { readSamples } from "../../helpers/read-samples.ts";

interface Recalled {
  readonly note: string;
  readonly earlier: readonly (readonly [day: string, quote: string, because: string])[];
}

/** So many of a notebook are asked for, the last ones; what is older is there already. */
const asked = 40;

/** Three notes a day, an hour after one another. */
const momentOf = (at: number): string =>
  new Date(Date.UTC(2026, 8, 1, 8) + Math.floor(at / 3) * 86_400_000 + (((at % 3) + 3) % 3) * 3_600_000).toISOString();

const read = (file: string): string => readFileSync(file, "utf8");

/** Kept one after the other, as somebody would, and each asked after "Saved" for what was noted before. */
const recalledIn = async (texts: readonly string[]): Promise<readonly Recalled[]> => {
  const world = createWorld();
  const { api, clock, store } = world;
  const needs = { ...world, language: async () => "nl" as const, scan: scanSensitivity };
  const before = await Promise.all(
    texts
      .slice(0, -asked)
      .map((text, at) => newCapture(needs, { text, surface: "browser", madeAt: momentOf(at - texts.length) })),
  );
  const archive = await store.archive();
  await store.write<null, never>(async () => {
    await archive.put("captures", before);
    return ok(null);
  });
  const recalled: Recalled[] = [];
  for (const [at, text] of texts.slice(-asked).entries()) {
    clock.set(momentOf(at));
    const kept = await api.capture({ text, surface: "browser" });
    assert(kept.ok);
    const { earlier } = await api.recall(kept.value.capture.id);
    const found = earlier.map(({ day, quote, because }) => [day, quote, because.join(" ")] as const);
    recalled.push({ note: text, earlier: found });
  }
  return recalled;
};

const dayNotes = (): readonly string[] =>
  readdirSync("samples/notes")
    .sort()
    .flatMap((file) => [...read(`samples/notes/${file}`).matchAll(/^- (?:\d\d:\d\d )?(.+)$/gm)])
    .flatMap(([, text]) => text ?? []);

const notebooks: Readonly<Record<string, () => readonly string[]>> = {
  "samples/notes": dayNotes,
  "a developer": () => readSamples("A").map(({ capture }) => capture.text),
  "a policy adviser": () => readSamples("B").map(({ capture }) => capture.text),
  "250 invented notes": () => makeNotes(250, 5).map(({ text }) => text),
};

const file = "test/fixtures/recall/samples.json";

// What was recalled when every note that shares a stem or a tag was read: choosing among them may not lose any.
describe("what comes back after saving", () => {
  for (const [name, texts] of Object.entries(notebooks)) {
    it(`is the same in ${name} as when all notes are looked at`, async () => {
      const recalled = await recalledIn(texts());
      const known = JSON.parse(read(file)) as Readonly<Record<string, readonly Recalled[]>>;

      if (process.env["CIRKEL_WRITE_GOLDEN"] === "1")
        writeFileSync(file, `${JSON.stringify({ ...known, [name]: recalled }, undefined, 1)}\n`);
      else assert.deepEqual(recalled, known[name]);
      assert(recalled.filter(({ earlier }) => earlier.length > 0).length >= 4);
    });
  }
});
