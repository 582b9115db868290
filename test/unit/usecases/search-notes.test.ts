import assert from "node:assert/strict";
import type { Capture, Kind } from "../../../shared/domain/capture.ts";
import { addDays } from "../../../shared/domain/days.ts";
import type { Filter } from "../../../shared/messages/core-api.ts";
import { ok } from "../../../shared/result.ts";
import { createWorld } from "../../helpers/create-world.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

const words = ["rooster", "rooster wacht", "deploy", "deploy wacht op review"];
const kinds: readonly (Kind | undefined)[] = ["friction", undefined, "question"];

/** Notes in an order of their own, some at the same moment, two of them deleted. */
const notes: readonly Capture[] = Array.from({ length: 36 }, (_, at) => {
  const day = addDays("2026-10-05", (at * 7) % 11);
  const kind = kinds[at % kinds.length];
  return makeCapture({
    text: `${words[at % words.length]} ${at}`,
    day,
    createdAt: `${day}T0${at % 3}:00:00.000Z`,
    ...(kind && { kind }),
    ...(at % 17 === 5 && { deletedAt: "2026-11-03T10:00:00.000Z" }),
  });
});

/** What is asked for, and the texts that answer it. */
const questions: readonly (readonly [filter: Filter, texts: RegExp])[] = [
  [{ text: "wacht" }, /wacht/],
  [{ text: "dep wa" }, /deploy wacht/],
  [{ text: "roostar" }, /rooster/],
  [{ text: "  " }, /./],
  [{ text: "…" }, /nothing/],
  [{ text: "wacht", kind: "question" }, /wacht/],
  [{ text: "rooster", from: "2026-10-08" }, /rooster/],
  [{ text: "wacht", from: "2026-10-07", until: "2026-10-11", kind: "friction" }, /wacht/],
];

describe("notes that are searched for", () => {
  for (const [filter, texts] of questions)
    it(`pass each part of ${JSON.stringify(filter)}, newest first`, async () => {
      const { store, api } = createWorld();
      await store.write(async () => {
        for (const note of notes) await store.captures.put(note);
        return ok(null);
      });
      const passing = new Set(
        notes.filter((note) => texts.test(note.text) && passes(note, filter)).map(({ id }) => id),
      );

      const expected = (await api.timeline({})).filter(({ id }) => passing.has(id));

      assert.deepEqual(await api.timeline(filter), expected);
      assert.deepEqual(await api.timeline(filter, 2), expected.slice(0, 2));
    });
});

const passes = ({ kind, day }: Capture, filter: Filter): boolean =>
  (!filter.kind || kind === filter.kind) &&
  (!filter.from || day >= filter.from) &&
  (!filter.until || day <= filter.until);
