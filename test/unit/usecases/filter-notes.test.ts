import assert from "node:assert/strict";
import fc from "fast-check";
import { kinds } from "../../../shared/domain/capture.ts";
import { addDays } from "../../../shared/domain/days.ts";
import type { Domain } from "../../../shared/domain/entity.ts";
import { ok } from "../../../shared/result.ts";
import { createWorld } from "../../helpers/create-world.ts";
import { makeCapture } from "../../helpers/make-capture.ts";
import { makeTheme } from "../../helpers/make-theme.ts";

const domains: readonly (Domain | "loose")[] = ["govern", "execute", "maintain", "loose"];
const either = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const days = either("2026-10-30", "2026-11-02", "2026-11-05", "2026-11-09");

describe("the filter of the notes", () => {
  it("lets through what each of its parts lets through, newest first", async () => {
    const { api, store } = createWorld();
    const notes = Array.from({ length: 150 }, (_, at) => {
      const [day, kind] = [addDays("2026-11-01", Math.floor(at / 15)), kinds[at % 7]];
      const text = at % 2 === 0 ? `Sluis ${at} #sluis` : `Rooster ${at}`;
      return makeCapture({ day, text, createdAt: `${day}T10:00:${10 + (at % 15)}.000Z`, ...(kind && { kind }) });
    });
    const themes = [
      makeTheme(
        "theme:sluis",
        notes.filter((_, at) => at % 2 === 0 || at % 5 === 0),
        { tag: "sluis", domains: { govern: true } },
      ),
      makeTheme(
        "theme:rooster",
        notes.filter((_, at) => at % 11 === 1),
        { domains: { execute: true } },
      ),
      makeTheme("theme:retired", notes, { state: "retired", domains: { maintain: true } }),
    ];
    await store.write<null, never>(async () => {
      for (const note of notes) await store.captures.put(note);
      for (const theme of themes) await store.themes.put(theme);
      return ok(null);
    });
    const filter = fc.record({
      kind: either(...kinds),
      domain: either(...domains),
      themeId: either(...themes.map(({ id }) => id)),
      text: either("sluis", "rooster"),
      from: days,
      until: days,
    });

    await fc.assert(
      fc.asyncProperty(filter, async (asked) => {
        const { kind, domain, themeId, text, from, until } = asked;
        const accepted = themes.filter(({ state }) => state === "accepted");
        const expected = notes.filter((note) => {
          const inDomains = accepted
            .filter(({ captureIds }) => captureIds[note.id])
            .flatMap((theme) => Object.keys(theme.domains));
          return (
            (!kind || note.kind === kind) &&
            (!domain || (domain === "loose" ? inDomains.length === 0 : inDomains.includes(domain))) &&
            (!themeId || themes.some((theme) => theme.id === themeId && theme.captureIds[note.id])) &&
            (!text || note.text.toLowerCase().includes(text)) &&
            (!from || note.day >= from) &&
            (!until || note.day <= until)
          );
        });
        const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
        const found = (await api.timeline(given)).map(({ id }) => id);
        assert.deepEqual(found, expected.map(({ id }) => id).toReversed());
      }),
      { numRuns: 150, seed: 9 },
    );
  });
});
