import assert from "node:assert/strict";
import { choosePage } from "../../../browser/choose-page.ts";
import { parsePageSeen } from "../../../browser/parse-page-seen.ts";

const page = { title: "Work", url: "https://work.example/a", selection: "two\nlines", lang: "nl" };

describe("the page a note goes with", () => {
  it("takes from the menu what could not be read in the page", () => {
    const unreadable = { title: "Work", url: "", selection: "", lang: "" };

    assert.deepEqual(choosePage(unreadable, { ...page, title: "", selection: "two lines" }), {
      ...page,
      selection: "two lines",
      lang: "nl",
    });
  });

  it("prefers the selection with its line ends over the menu's", () => {
    assert.equal(choosePage(page, { ...page, selection: "two lines" }).selection, "two\nlines");
  });

  it("is the page of the menu when another one came in front meanwhile", () => {
    const other = { ...page, url: "https://other.example/" };

    assert.equal(choosePage(other, page), page);
  });
});

describe("what comes from a page", () => {
  it("is read only when it has the right shape", () => {
    assert.deepEqual(parsePageSeen({ ...page, extra: 1 }), page);
    assert.equal(parsePageSeen({ ...page, lang: 3 })?.lang, "");
    for (const wrong of [null, undefined, "text", {}, { ...page, title: 1 }, { ...page, selection: null }])
      assert.equal(parsePageSeen(wrong), undefined);
  });
});
