import assert from "node:assert/strict";
import { menuPage } from "../../../browser/menu-page.ts";
import { pageLabel } from "../../../browser/page-context.ts";

const tab = { title: "Quarter", url: "https://work.example/q?week=3" };
const pageUrl = tab.url;

describe("what the menu was opened on", () => {
  it("is the page itself", () => {
    assert.deepEqual(menuPage({ pageUrl }, tab), { title: "Quarter", url: tab.url, selection: "", lang: "" });
  });

  it("is the page with what is selected, also where that lies over a link", () => {
    const click = { pageUrl, selectionText: "some words", linkUrl: "https://docs.example/paper" };

    assert.deepEqual(menuPage(click, tab), { title: "Quarter", url: tab.url, selection: "some words", lang: "" });
  });

  it("is where a link leads, by its words where the browser tells them", () => {
    const click = { pageUrl, linkUrl: "https://docs.example/paper/7?from=mail" };

    assert.equal(pageLabel(menuPage(click, tab)), "docs.example/paper/7");
    assert.equal(pageLabel(menuPage({ ...click, linkText: "The paper" }, tab)), "The paper, docs.example");
    assert.equal(menuPage(click, tab).url, "https://docs.example/paper/7?from=mail");
  });

  it("is the page where a link leads nowhere", () => {
    for (const linkUrl of ["javascript:alert(1)", "mailto:a@b.example", "data:text/html,x"])
      assert.equal(menuPage({ pageUrl, linkUrl }, tab).url, tab.url);
  });

  it("is a picture by its name, on its page", () => {
    const click = { pageUrl, mediaType: "image", srcUrl: "https://cdn.example/charts/wait%20times.png?w=800" };

    assert.deepEqual(menuPage(click, tab), {
      title: "wait times.png – Quarter",
      url: tab.url,
      selection: "",
      lang: "",
    });
    for (const srcUrl of ["data:image/png;base64,AAAA", "blob:https://a.example/1", "https://cdn.example/%E0%A4%A.png"])
      assert.doesNotMatch(menuPage({ ...click, srcUrl }, tab).title, /base64|blob/);
  });

  it("is what one reads, in a view of the browser's own", () => {
    const reader = "about:reader?url=https%3A%2F%2Fnews.example%2Fstory%3Fid%3D4";

    assert.equal(menuPage({ pageUrl: reader }, { title: "Story" }).url, "https://news.example/story?id=4");
    assert.equal(menuPage({}, { title: "Story", url: reader }).url, "https://news.example/story?id=4");
  });
});
