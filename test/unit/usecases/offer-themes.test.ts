import assert from "node:assert/strict";
import type { CaptureId } from "../../../shared/domain/capture.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { eventually } from "../../helpers/eventually.ts";

const keep = async ({ api }: World, text: string): Promise<CaptureId> => {
  const kept = await api.capture({ text, surface: "browser" });
  assert(kept.ok);
  return kept.value.capture.id;
};

/** Two themes of two notes each, and two notes in none. */
const worldWithThemes = async () => {
  const world = createWorld();
  const slow = await keep(world, "De upload is weer traag");
  const red = await keep(world, "Upload-test staat op rood");
  const answers = await keep(world, "Antwoorden op raadsvragen gezocht");
  const uploads = await world.api.assignTheme(slow, { label: "Uploads" });
  const council = await world.api.assignTheme(answers, { label: "Raad" });
  assert(uploads.ok && council.ok);
  await world.api.assignTheme(red, uploads.value.id);
  const loose = [await keep(world, "Traag, die raadsstukken"), await keep(world, "Weer een trage upload")];
  return { world, slow, red, answers, uploads: uploads.value, council: council.value, loose };
};

describe("the themes that are offered for notes", () => {
  it("are at most two for a note without one, and none for others", async () => {
    const { world, slow, loose, uploads } = await worldWithThemes();

    const [placed, , second] = await world.api.offers([slow, ...loose]);

    assert.deepEqual(placed, { id: slow, chips: [] });
    assert.equal(second?.chips[0]?.themeId, uploads.id);
    await world.api.leaveLoose(loose[1] ?? slow);
    assert.deepEqual((await world.api.offers(loose))[1]?.chips, []);
  });

  it("are what a window that just opened would offer, whatever changed here or elsewhere", async () => {
    const { world, slow, red, answers, uploads, council, loose } = await worldWithThemes();
    const elsewhere = world.reopen();
    const others = await keep(world, "Raadsvragen over vergunningen");
    const changes: readonly ((by: World) => Promise<unknown>)[] = [
      ({ api }) => api.editCapture(slow, { text: "De raadsvraag was weer te laat" }),
      ({ api }) => api.deleteCapture(red),
      ({ api }) => api.restoreCapture(red),
      ({ api }) => api.editTheme(uploads.id, { label: "Bestanden" }),
      ({ api }) => api.assignTheme(others, council.id),
      ({ api }) => api.unassignTheme(slow, uploads.id),
      ({ api }) => api.editTheme(council.id, { state: "retired" }),
      ({ api }) => api.editTheme(council.id, { state: "accepted" }),
      ({ api }) => api.mergeThemes(uploads.id, council.id),
      ({ api }) => api.undoCapture(answers),
    ];
    await world.api.offers(loose);

    for (const [at, change] of changes.entries()) {
      await change(at % 2 === 0 ? world : elsewhere);
      const fresh = await world.reopen().api.offers(loose);
      await eventually(async () => assert.deepEqual(await world.api.offers(loose), fresh, `after change ${at}`));
    }
  });
});
