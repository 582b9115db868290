import assert from "node:assert/strict";
import type { CaptureId } from "../../../shared/domain/capture.ts";
import { keepUp } from "../../../shared/core/upkeep.ts";
import { createRulesCoach } from "../../../shared/coach/rules/create-rules-coach.ts";
import { ok } from "../../../shared/result.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { placesWith } from "../../helpers/everything-in.ts";
import { makeGuardrails, makeStrategy } from "../../helpers/make-strategy.ts";

const days = ["2026-11-02T10:10:00.000Z", "2026-11-04T08:40:00.000Z", "2026-11-05T08:15:00.000Z"] as const;

interface Quoted {
  readonly world: World;
  /** Oldest first; the first is the one with the canary in it. */
  readonly ids: readonly [CaptureId, CaptureId, CaptureId];
  readonly proposalId: `proposal:${string}`;
  readonly pathId: `path:${string}`;
}

/** Three notes of one theme, the first with a word of its own, quoted in a path and a proposal. */
const quotedWorld = async (): Promise<Quoted> => {
  const world = createWorld();
  const { api } = world;
  const texts = [
    "- Anderhalf uur gezocht naar de kanarievogel in het archief #find",
    "- Zelfde raadsvraag als vorig jaar, weer van nul begonnen #find",
    "* Gedeelde lijst met eerder gegeven antwoorden, met datum en bron #find",
  ];
  const ids: CaptureId[] = [];
  for (const [index, text] of texts.entries()) {
    world.clock.set(days[index] ?? "");
    const kept = await api.capture({ text, surface: "browser" });
    assert(kept.ok);
    ids.push(kept.value.capture.id);
    await api.editCapture(kept.value.capture.id, { visibility: "shareable" });
  }
  const [theme] = (await api.themes()).accepted;
  assert(theme);
  const [path, proposal] = [
    await api.draftPath(theme.theme.id, "work"),
    await api.draftProposal(theme.theme.id, "We zoeken te lang naar wat er al is"),
  ];
  assert(path.ok && proposal.ok);
  // Only as evidence: what a draft makes of a note in other fields is the draft's own words.
  await world.store.write(async () => {
    await world.store.paths.put(inOwnWords(path.value.draft));
    await world.store.proposals.put(inOwnWords(proposal.value.draft));
    return ok(null);
  });
  const [first, second, third] = ids;
  assert(first && second && third);
  return { world, ids: [first, second, third], proposalId: proposal.value.draft.id, pathId: path.value.draft.id };
};

const inOwnWords = <T extends { readonly evidence: unknown }>({ evidence, ...rest }: T): T =>
  // The same record, with other words in it.
  ({ ...(JSON.parse(JSON.stringify(rest).replaceAll("kanarievogel", "zaak")) as object), evidence }) as unknown as T;

const quotesOf = async ({ world, proposalId, pathId, ids: [first] }: Quoted) => {
  const [proposal, path] = [await world.api.proposal(proposalId), await world.api.path(pathId)];
  return [proposal?.proposal, path?.path].flatMap((record) =>
    Object.values(record?.evidence ?? {}).filter(({ captureId }) => captureId === first),
  );
};

describe("deleting a note", () => {
  it("that nobody quotes lays it in the bin for 30 days", async () => {
    const { api } = createWorld();
    const kept = await api.capture({ text: "Weg ermee", surface: "browser" });
    assert(kept.ok);

    assert.deepEqual(await api.deleteCapture(kept.value.capture.id), ok({ kind: "deleted" }));

    assert.deepEqual(await api.timeline({}), []);
    const [binned, ...more] = await api.bin();
    assert.equal(binned?.capture.text, "Weg ermee");
    assert.equal(binned?.erasedOn, "2026-12-10");
    assert.equal(more.length, 0);
    assert.ok((await api.restoreCapture(kept.value.capture.id)).ok);
    assert.equal((await api.timeline({})).length, 1);
    assert.deepEqual(await api.bin(), []);
  });

  it("that is quoted asks first, and until then nothing happened", async () => {
    const quoted = await quotedWorld();
    const { api } = quoted.world;

    const asked = await api.deleteCapture(quoted.ids[0]);

    assert(asked.ok && asked.value.kind === "quoted");
    assert.equal(asked.value.titles.length, 2);
    assert.equal((await api.timeline({})).length, 3);
  });

  it("with its quotes kept leaves them standing, and restoring takes that back", async () => {
    const quoted = await quotedWorld();
    const { api } = quoted.world;
    const before = await quotesOf(quoted);
    assert.ok(before.length >= 1);

    await api.deleteCapture(quoted.ids[0], "keep");
    assert.ok((await quotesOf(quoted)).every(({ retainedAt }) => retainedAt !== undefined));
    await api.restoreCapture(quoted.ids[0]);

    assert.deepEqual(await quotesOf(quoted), before);
  });
});

describe("erasing", () => {
  it("removes a text with its quotes from every table, segment and index", async () => {
    const quoted = await quotedWorld();
    const { world, ids } = quoted;
    await world.api.recall(ids[1]);
    assert.notDeepEqual(await placesWith(world, "kanarievogel"), []);

    await world.api.deleteCapture(ids[0], "remove");
    assert.ok((await world.api.eraseNotes([ids[0]])).ok);

    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
    assert.deepEqual(await quotesOf(quoted), []);
    assert.deepEqual(await world.api.bin(), []);
    assert.equal((await world.api.restoreCapture(ids[0])).ok, false);
    assert.deepEqual(await world.store.captures.search("kanarievogel"), []);
    const [theme] = (await world.api.themes()).accepted;
    assert.equal(theme?.notes, 2);
    // Stems of the notes that are left.
    assert.ok(theme.theme.keywords["radsvrag"]);
  });

  it("removes it from the snapshots and from what makes a restore undone, and leaves the other notes there", async () => {
    const { world, ids } = await quotedWorld();
    const { api, copies } = world;
    const old = (await api.makeBackup()).text;
    await upkeep(world);
    world.clock.set("2026-11-12T08:00:00.000Z");
    await api.editCapture(ids[0], { text: "- Geen kanarievogel meer in het archief #find" });
    // A backup that is newer here, so that the way back holds the words that were here.
    const newer = createWorld();
    await restore(newer, old);
    newer.clock.set("2026-11-13T08:00:00.000Z");
    await newer.api.editCapture(ids[0], { text: "- Een andere kanarievogel in het archief #find" });
    await restore(world, (await newer.api.makeBackup()).text);
    await upkeep(world);
    assert.deepEqual(
      (await placesWith(world, "kanarievogel")).filter((place) => copies.byPath.has(place)),
      ["snapshots/2026-11-05.json", "undo/restore.json", "snapshots/2026-11-12.json"],
    );

    await api.deleteCapture(ids[0], "remove");
    assert.ok((await api.eraseNotes([ids[0]])).ok);

    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
    assert.ok((await placesWith(world, "raadsvraag")).includes("snapshots/2026-11-05.json"));
    assert.equal((await api.copies()).snapshots.length, 2);
    for (const { day } of (await api.copies()).snapshots) assert.ok((await api.previewRestore({ day })).ok);
  });

  it("works on a full disk: what cannot be rewritten goes", async () => {
    const { world, ids } = await quotedWorld();
    await upkeep(world);
    await world.api.deleteCapture(ids[0], "remove");
    Object.assign(world.copies, {
      write: async () => {
        throw new DOMException("no room", "QuotaExceededError");
      },
    });

    assert.ok((await world.api.eraseNotes([ids[0]])).ok);

    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
    assert.ok((await world.api.deleteEverything()).ok);
  });

  it("works where the files of the copies are out of reach", async () => {
    const { world, ids } = await quotedWorld();
    await upkeep(world);
    world.copies.failure = new Error("out of reach");
    await world.api.deleteCapture(ids[0], "remove");

    assert.ok((await world.api.eraseNotes([ids[0]])).ok);

    assert.equal((await world.api.bin()).length, 0);
    assert.deepEqual((await world.api.copies()).snapshots, []);

    world.copies.failure = undefined;
    await upkeep(world);
    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
  });

  it("that breaks off before the copies are clean is finished another time", async () => {
    const { world, ids } = await quotedWorld();
    await upkeep(world);
    await world.api.deleteCapture(ids[0], "remove");
    const { write } = world.copies;
    Object.assign(world.copies, {
      // The mark can be written, and then the window is gone.
      write: async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
        await write(path, bytes);
        world.copies.failure = new Error("gone");
      },
    });
    assert.ok((await world.api.eraseNotes([ids[0]])).ok);
    assert.deepEqual(await placesWith(world, "kanarievogel"), ["snapshots/2026-11-05.json"]);

    Object.assign(world.copies, { write });
    world.copies.failure = undefined;
    await upkeep(world);

    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
  });

  it("keeps the quotes that were to stay, and nothing else of the note", async () => {
    const quoted = await quotedWorld();
    const { world, ids } = quoted;
    const before = (await quotesOf(quoted)).map(({ quote }) => quote);

    await world.api.deleteCapture(ids[0], "keep");
    await world.api.eraseNotes([ids[0]]);

    assert.deepEqual(
      (await quotesOf(quoted)).map(({ quote }) => quote),
      before,
    );
    assert.equal((await world.store.captures.find(ids[0]))?.text, "");
  });

  it("is refused to nobody, and done to nothing that still stands in a list", async () => {
    const { world, ids } = await quotedWorld();

    assert.ok((await world.api.eraseNotes(ids)).ok);

    assert.equal((await world.api.timeline({})).length, 3);
  });

  it("happens by itself after 30 days in the bin", async () => {
    const { world, ids } = await quotedWorld();
    world.clock.set("2026-11-10T08:00:00.000Z");
    await world.api.deleteCapture(ids[0], "remove");

    world.clock.set("2026-12-09T08:00:00.000Z");
    await upkeep(world);
    assert.equal((await world.api.bin()).length, 1);
    world.clock.set("2026-12-10T08:00:00.000Z");
    await upkeep(world);

    assert.deepEqual(await world.api.bin(), []);
    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
  });

  it("follows how long the organisation lets notes be kept, and leaves quotes", async () => {
    const quoted = await quotedWorld();
    const { world } = quoted;
    const strategy = makeStrategy({ state: "active", guardrails: makeGuardrails({ retentionDays: 30 }) });
    await world.store.write(async () => {
      await world.store.strategies.put(strategy);
      return ok(null);
    });
    world.clock.set("2026-12-03T08:00:00.000Z");

    await upkeep(world);

    assert.equal((await world.api.timeline({})).length, 2);
    assert.ok((await quotesOf(quoted)).every(({ retainedAt }) => retainedAt !== undefined));
  });

  it("of everything leaves no word in any copy", async () => {
    const { world } = await quotedWorld();
    await restore(world, (await world.api.makeBackup()).text);
    await upkeep(world);
    assert.ok(world.copies.byPath.size >= 2);

    assert.ok((await world.api.deleteEverything()).ok);

    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
    assert.deepEqual(await placesWith(world, "raadsvraag"), []);
    assert.equal((await world.api.overview()).notes, 0);
  });
});

const restore = async ({ api }: World, text: string): Promise<void> => {
  const shown = await api.previewRestore({ text });
  assert(shown.ok);
  assert.ok((await api.restoreBackup(shown.value.token)).ok);
};

const upkeep = ({ store, clock, ids, copies }: World): Promise<void> =>
  keepUp({
    copies,
    loadCopies: () => import("../../../shared/core/copies-api.ts"),
    store,
    clock,
    ids,
    surface: "browser",
    coach: async () => createRulesCoach(),
    language: async () => "nl",
    author: async () => "",
    scan: () => ({}),
  })();
