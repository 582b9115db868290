import assert from "node:assert/strict";
import { address, firstChoice, hasLongerAddress, pageContext } from "../../../browser/page-context.ts";
import type { PageSeen } from "../../../browser/read-page.ts";

const seen: PageSeen = {
  title: "Checking a summary",
  url: "https://wiki.example/summary?session=secret#part-2",
  selection: "A good summary keeps the margin.",
  lang: "en",
};

describe("the context of a note from a page", () => {
  it("is the title, the address without query string and fragment, and the selection as copied", () => {
    assert.deepEqual(pageContext(seen, firstChoice), {
      type: "page",
      label: "Checking a summary, wiki.example",
      ref: "https://wiki.example/summary",
      copied: "A good summary keeps the margin.",
    });
  });

  it("keeps the full address when the person wants it", () => {
    const context = pageContext(seen, { ...firstChoice, address: "full" });

    assert.equal(context?.ref, "https://wiki.example/summary?session=secret#part-2");
  });

  it("finds the selected words again, as long as they go along", () => {
    const quoted = { ...seen, quote: "A good summary keeps the margin" };
    const fragment = ":~:text=A%20good%20summary%20keeps%20the%20margin";

    const refs = [
      firstChoice,
      { ...firstChoice, address: "full" as const },
      { ...firstChoice, copied: "removed" as const },
      { ...firstChoice, page: "removed" as const },
    ].map((choice) => pageContext(quoted, choice)?.ref);

    assert.deepEqual(refs, [
      `https://wiki.example/summary#${fragment}`,
      `https://wiki.example/summary?session=secret#part-2${fragment}`,
      "https://wiki.example/summary",
      "",
    ]);
  });

  it("goes along without the page, without the selection, or not at all", () => {
    const withoutPage = pageContext(seen, { ...firstChoice, page: "removed" });
    const withoutCopied = pageContext(seen, { ...firstChoice, copied: "removed" });
    const nothing = pageContext(seen, { ...firstChoice, page: "removed", copied: "removed" });

    assert.deepEqual(withoutPage, { type: "page", label: "", ref: "", copied: "A good summary keeps the margin." });
    assert.equal(withoutCopied && "copied" in withoutCopied, false);
    assert.equal(nothing, undefined);
  });

  it("is nothing when nothing is known", () => {
    assert.equal(pageContext({ title: "", url: "", selection: " \n ", lang: "" }, firstChoice), undefined);
  });

  it("never keeps a name and password from an address", () => {
    assert.equal(address("https://ann:pass@wiki.example/a", "full"), "https://wiki.example/a");
  });

  it("keeps no address that leads nowhere for anybody else", () => {
    for (const url of [
      "javascript:alert(1)",
      "data:text/html,<b>",
      "blob:https://a.example/1",
      "about:blank",
      "no address",
    ])
      assert.equal(address(url, "full"), "", url);
    assert.equal(address(`https://a.example/${"x".repeat(3_000)}`, "full"), "");
  });

  it("keeps the title of a page that has no address", () => {
    const context = pageContext({ ...seen, url: "chrome://settings/", selection: "" }, firstChoice);

    assert.deepEqual(context, { type: "page", label: "Checking a summary", ref: "" });
  });

  it("keeps hostile text as it is, apart from what no file can hold", () => {
    const hostile = "<img src=x onerror=alert(1)>\u202Egnp.\0exe \uD83D";

    const context = pageContext({ ...seen, title: hostile, selection: `${hostile}\r\n1` }, firstChoice);

    assert.equal(context?.label, "<img src=x onerror=alert(1)>\u202Egnp.exe, wiki.example");
    assert.equal(context?.copied, "<img src=x onerror=alert(1)>\u202Egnp.exe \n1");
  });

  it("cuts a very long title", () => {
    const context = pageContext({ ...seen, title: "x".repeat(5_000) }, firstChoice);

    assert.equal(context?.label, `${"x".repeat(299)}…, wiki.example`);
  });

  it("offers the full address only when it says more", () => {
    assert.equal(hasLongerAddress(seen), true);
    assert.equal(hasLongerAddress({ ...seen, url: "https://wiki.example/summary" }), false);
    assert.equal(hasLongerAddress({ ...seen, url: "chrome://settings/?search=x" }), false);
  });
});
