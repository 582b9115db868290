import assert from "node:assert/strict";
import { realAddress } from "../../../browser/real-address.ts";

describe("the address of what is read", () => {
  it("is the one of the page behind reader view or source", () => {
    const page = "https://news.example/story?id=4&lang=nl";
    for (const view of [
      `about:reader?url=${encodeURIComponent(page)}`,
      `chrome-distiller://1f2e_abc/?title=Story&url=${encodeURIComponent(page)}`,
      `read://https_news.example/?url=${encodeURIComponent(page)}`,
      `view-source:${page}`,
    ])
      assert.equal(realAddress(view), page);
  });

  it("is itself everywhere else", () => {
    for (const url of [
      "https://a.example/?url=https://b.example",
      "about:blank",
      "about:reader?url=javascript:alert(1)",
      "file:///home/a.pdf",
      "",
    ])
      assert.equal(realAddress(url), url);
  });
});
