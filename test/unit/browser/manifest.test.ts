import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { chromiumManifest, firefoxManifest } from "../../../browser/manifest.ts";
import { readPage } from "../../../browser/read-page.ts";

const both = ["activeTab", "scripting", "contextMenus", "storage", "unlimitedStorage"];

for (const [browser, manifest, permissions] of [
  ["Chromium", chromiumManifest("1.2.3"), [...both, "sidePanel"]],
  ["Firefox", firefoxManifest("1.2.3"), both],
] as const) {
  describe(`the manifest for ${browser}`, () => {
    it("asks for exactly these permissions, and for no site at all", () => {
      assert.deepEqual(manifest.permissions, permissions);
      const others = ["host_permissions", "optional_permissions", "optional_host_permissions", "content_scripts"];
      const doors = ["externally_connectable", "web_accessible_resources"];
      for (const key of [...others, ...doors]) assert.equal(key in manifest, false, key);
    });

    it("lets its pages load nothing from elsewhere and make no script out of text", () => {
      const policy = manifest.content_security_policy.extension_pages;

      assert.match(policy, /^default-src 'none';/);
      assert.match(policy, /require-trusted-types-for 'script'; trusted-types search-worker$/);
      assert.doesNotMatch(policy.replace(/connect-src [^;]*;/, ""), /unsafe|https?:|\*/);
    });

    it("lets its pages speak over https, and over http with this machine alone", () => {
      const [, places] = /connect-src ([^;]*);/.exec(manifest.content_security_policy.extension_pages) ?? [];

      assert.equal(places, "https: http://127.0.0.1:* http://localhost:* http://*.localhost:*");
    });

    it("is never there in a private window", () => {
      assert.equal(manifest.incognito, "not_allowed");
    });

    it("names only texts that both languages have", () => {
      const [nl, en] = ["nl", "en"].map((language): Record<string, { message: string }> =>
        JSON.parse(readFileSync(`browser/static/_locales/${language}/messages.json`, "utf8")),
      );
      const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? "");

      assert.deepEqual(Object.keys(nl ?? {}), Object.keys(en ?? {}));
      assert.deepEqual(
        [...new Set(named)].filter((name) => !en?.[name]?.message),
        [],
      );
      assert.ok(named.length > 0);
      // The limits of the Chrome Web Store.
      for (const words of [nl, en]) {
        assert.ok((words?.["name"]?.message.length ?? 99) <= 75);
        assert.ok((words?.["description"]?.message.length ?? 999) <= 132);
      }
    });
  });
}

describe("the popup", () => {
  it("reaches no network at all: only the panel and the background ask a model", () => {
    assert.match(
      readFileSync("browser/static/popup.html", "utf8"),
      /<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" \/>\n.*<title>/,
    );
  });
});

describe("what Firefox asks consent for", () => {
  it("is nothing at installing; later what a note may hold of a page", () => {
    assert.deepEqual(firefoxManifest("1.2.3").browser_specific_settings.gecko.data_collection_permissions, {
      required: ["none"],
      optional: ["websiteContent", "browsingActivity"],
    });
  });
});

describe("the function that goes into a page", () => {
  it("is at most 2 kB", () => {
    assert.ok(readPage.toString().length <= 2_048);
  });
});
