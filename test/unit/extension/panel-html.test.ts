import assert from "node:assert/strict";
import { panelHtml } from "../../../extension/panel/panel-html.ts";

const page = panelHtml({
  nonce: "n-1",
  cspSource: "https://files.example",
  script: "https://files.example/webview.js",
  style: "https://files.example/cirkel.css",
  place: "view",
  language: "nl",
});
const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";

describe("the page of the screens in VS Code", () => {
  it("lets nothing in but its own script by nonce and files of the extension", () => {
    assert.deepEqual(policy.split("; "), [
      "default-src 'none'",
      "script-src 'nonce-n-1'",
      "style-src https://files.example",
      "img-src https://files.example",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it("holds one script, with the nonce, and none in the text", () => {
    assert.deepEqual(page.match(/<script[^>]*>/g), [
      '<script type="module" nonce="n-1" src="https://files.example/webview.js">',
    ]);
    assert.match(page, /<script[^>]*><\/script>/);
  });

  it("tells a tab from the side bar, and its language", () => {
    assert.match(page, /<body class="panel">/);
    assert.match(page, /<html lang="nl">/);
  });
});
