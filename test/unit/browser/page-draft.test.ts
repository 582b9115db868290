import assert from "node:assert/strict";
import { pageDraft, parsePageDraft } from "../../../browser/popup/page-draft.ts";

const page = { title: "Work", url: "https://work.example/a?b", selection: "words", lang: "nl" };

describe("the page that an unfinished text was begun on", () => {
  it("comes back with what the person chose", () => {
    const draft = { page, choice: { page: "along", address: "full", copied: "removed" } } as const;

    assert.deepEqual(parsePageDraft(pageDraft(draft)), draft);
  });

  it("is not there when nothing, or something else, was kept", () => {
    for (const kept of ["", "{", "null", "[]", '{"page":{"title":1}}']) assert.equal(parsePageDraft(kept), undefined);
  });

  it("lets the least go along when the choice cannot be read", () => {
    const kept = JSON.stringify({ page, choice: { page: "maybe", address: 1 } });

    assert.deepEqual(parsePageDraft(kept)?.choice, { page: "removed", address: "short", copied: "removed" });
  });
});
