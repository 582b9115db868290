import assert from "node:assert/strict";
import { createWorld } from "../../helpers/create-world.ts";

describe("capturing a note", () => {
  it("keeps the trimmed text with its kind, local day and language", async () => {
    const { api } = createWorld({ at: "2026-11-10T23:30:00.000Z" });

    const kept = await api.capture({ text: "- Reviews wait for days, nobody knows why ", surface: "browser" });

    assert(kept.ok);
    const { kind, text, day, utcOffset, lang, status, visibility } = kept.value.capture;
    assert.deepEqual(
      { kind, text, day, utcOffset, lang, status, visibility },
      {
        kind: "friction",
        text: "Reviews wait for days, nobody knows why",
        day: "2026-11-11",
        utcOffset: 60,
        lang: "en",
        status: "inbox",
        visibility: "private",
      },
    );
  });

  it("takes the language of the screen when the words do not tell", async () => {
    const { api } = createWorld({ language: "nl" });

    const kept = await api.capture({ text: "Xyzzy 42", surface: "browser" });

    assert.equal(kept.ok && kept.value.capture.lang, "nl");
  });

  it("refuses an empty one and keeps nothing", async () => {
    const { api, store } = createWorld();

    assert.deepEqual(await api.capture({ text: "  \n ", surface: "browser" }), { ok: false, error: { kind: "empty" } });
    assert.equal(await store.captures.count(), 0);
  });

  it("makes a theme of a tag at its second note, and only then", async () => {
    const { api } = createWorld();

    await api.capture({ text: "Upload test red again #flaky", surface: "browser" });
    assert.deepEqual((await api.themes()).accepted, []);
    await api.capture({ text: "Nobody owns the upload test #Flaky", surface: "browser" });

    const { accepted } = await api.themes();
    assert.deepEqual(
      accepted.map(({ theme, notes }) => [theme.label, theme.state, notes]),
      [["flaky", "accepted", 2]],
    );
  });

  it("says what is sensitive without stopping the save", async () => {
    const { api } = createWorld();

    const kept = await api.capture({
      text: "Mail ging naar jan@example.nl in plaats van naar ons",
      surface: "browser",
    });

    assert.deepEqual(
      kept.ok && Object.values(kept.value.capture.sensitivity).map(({ kind, resolved }) => [kind, resolved]),
      [["email", "open"]],
    );
  });
});

describe("recalling after a save", () => {
  it("shows at most two earlier notes about the same thing, and one question", async () => {
    const { api } = createWorld({ language: "en" });
    for (const text of [
      "Upload test failed again, nobody owns it",
      "The upload test is slow because of the scanner",
      "Lunch walk gave me energy",
      "Upload test red, restarted three times",
    ]) {
      await api.capture({ text, surface: "browser" });
    }

    const kept = await api.capture({ text: "Upload test: 40 seconds today", surface: "browser" });
    assert(kept.ok);
    const { earlier, question } = await api.recall(kept.value.capture.id);

    assert.equal(earlier.length, 2);
    assert(earlier.every(({ quote }) => /upload test/i.test(quote)));
    assert.match(question ?? "", /\?$/);
  });

  it("asks no fourth question", async () => {
    const { api } = createWorld();
    const kept = await api.capture({ text: "Pipeline weer rood", surface: "browser" });
    assert(kept.ok);
    const { id } = kept.value.capture;

    for (let round = 0; round < 3; round += 1) {
      const { question } = await api.recall(id);
      assert(question);
      assert((await api.answer(id, question, `antwoord ${round}`)).ok);
    }

    assert.equal((await api.recall(id)).question, undefined);
    assert.deepEqual(await api.answer(id, "nog een?", "ja"), { ok: false, error: { kind: "enough", most: 3 } });
  });
});

describe("changing a note", () => {
  it("keeps the old text when the new one is refused", async () => {
    const { api } = createWorld();
    const kept = await api.capture({ text: "Pipeline weer rood", surface: "browser" });
    assert(kept.ok);

    const refused = await api.editCapture(kept.value.capture.id, { text: " " });

    assert.deepEqual(refused, { ok: false, error: { kind: "empty" } });
    const [note] = await api.notes([kept.value.capture.id]);
    assert.equal(note?.capture.text, "Pipeline weer rood");
  });

  it("brings a note back after undo, with its counts", async () => {
    const { api } = createWorld();
    const kept = await api.capture({ text: "Pipeline weer rood", surface: "browser" });
    assert(kept.ok);

    await api.undoCapture(kept.value.capture.id);
    assert.equal((await api.overview()).notes, 0);
    await api.restoreCapture(kept.value.capture.id);

    assert.equal((await api.overview()).notes, 1);
  });

  it("takes the copied text away and leaves the page, or both", async () => {
    const { api } = createWorld();
    const context = {
      label: "Page",
      ref: "https://waterveen.example/a",
      type: "page",
      copied: "Words of the page",
    } as const;
    const kept = await api.capture({ text: "Worth a try", surface: "browser", context });
    assert(kept.ok);
    const { id } = kept.value.capture;

    const without = await api.editCapture(id, { removeContext: "copied" });
    assert.deepEqual(without.ok && without.value.context, {
      label: "Page",
      ref: "https://waterveen.example/a",
      type: "page",
    });
    const bare = await api.editCapture(id, { removeContext: "all" });
    assert.equal(bare.ok && bare.value.context, undefined);
  });
});

describe("placing a theme", () => {
  it("keeps both domains when they are chosen at once", async () => {
    const { api } = createWorld();
    const kept = await api.capture({ text: "Pipeline weer rood", surface: "browser" });
    assert(kept.ok);
    const theme = await api.assignTheme(kept.value.capture.id, { label: "Pipeline" });
    assert(theme.ok);

    await Promise.all([
      api.editTheme(theme.value.id, { domains: { organise: true } }),
      api.editTheme(theme.value.id, { domains: { execute: true } }),
    ]);

    assert.deepEqual((await api.theme(theme.value.id))?.theme.domains, { organise: true, execute: true });
    await api.editTheme(theme.value.id, { domains: { organise: false } });
    assert.deepEqual((await api.theme(theme.value.id))?.theme.domains, { execute: true });
  });
});
