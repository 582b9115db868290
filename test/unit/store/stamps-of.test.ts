import assert from "node:assert/strict";
import { recordOf } from "../../../shared/domain/field-changes.ts";
import { joinPerRecord } from "../../../shared/store/merge-changes.ts";
import { createJournal } from "../../../shared/journal/create-journal.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { eventually } from "../../helpers/eventually.ts";
import { freeze } from "../../helpers/frozen-database.ts";

interface Row {
  readonly id: string;
  readonly stamp?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const rowsOf = async (world: World, table: string): Promise<readonly Row[]> =>
  // Rows of notes and of stamps have these fields.
  ((await freeze(world)).stores.find(({ name }) => name === table)?.rows ?? []) as readonly Row[];

const note = async (world: World, text: string) => {
  const kept = await world.api.capture({ text, surface: "browser" });
  assert(kept.ok);
  return kept.value.capture.id;
};

describe("when the fields of a note got their values", () => {
  it("is said once in its own row while nothing changed it, and of what changed in the row of its stamps", async () => {
    const world = createWorld();
    const id = await note(world, "Wachten op review");
    const [fresh] = await rowsOf(world, "captures");
    assert(fresh?.stamp);
    assert.deepEqual(await rowsOf(world, "stamps"), []);

    await world.api.editCapture(id, { text: "Twee dagen wachten op review" });

    const [row] = await rowsOf(world, "captures");
    const [{ fields } = { fields: undefined }] = await rowsOf(world, "stamps");
    assert.equal(row?.stamp, fresh.stamp);
    assert.equal(fields?.["day"], fresh.stamp);
    assert.ok((fields?.["text"] ?? "") > fresh.stamp);
  });

  it("is what the journal says of it, also after a change, in the bin, and when the journal is written anew", async () => {
    const world = createWorld();
    await note(world, "Wachten op review #review");
    await world.api.editCapture(await note(world, "Een uur gezocht"), { text: "Twee uur gezocht #zoeken" });
    await world.api.deleteCapture(await note(world, "Vergissing"));
    const before = await journalOf(world);
    await world.reopen().store.captures.all();
    // The outbox has let go of what was seen in its file.
    await eventually(async () => assert.ok((await rowsOf(world, "journal")).every((row) => !("part" in row))));
    world.files.byPath.clear();
    await world.reopen().store.captures.all();

    await eventually(async () => assert.deepEqual(await journalOf(world), before));
  });

  it("leaves nothing of an erased note that was never changed before, wherever its segments are read", async () => {
    const world = createWorld();
    const id = await note(world, "Bezoek aan de Lindelaan #bezoek");
    const old = new Map(world.files.byPath);
    await world.api.deleteCapture(id);
    assert.ok((await world.api.eraseNotes([id])).ok);
    // A segment that somebody still has, as from an old copy of the folder.
    for (const [path, bytes] of old) if (!world.files.byPath.has(path)) world.files.byPath.set(path, bytes);

    const elsewhere = world.elsewhere();

    assert.deepEqual(await elsewhere.store.captures.all(), []);
    assert.ok(!JSON.stringify(await freeze(elsewhere)).includes("Lindelaan"));
  });
});

/** What all segments say together of the notes: the stamps of their fields, and the notes. */
const journalOf = async ({ files }: World) => {
  const journal = createJournal(files);
  const read = await journal.read(await journal.list());
  const changes = read.flatMap((one) => (one.kind === "ok" ? one.part.changes : []));
  const captures = [...(joinPerRecord(changes).get("captures") ?? [])];
  return captures
    .map(([id, fields]) => ({ id, record: recordOf(fields), stamps: sorted(fields) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

const sorted = (fields: object): readonly unknown[] => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
