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
      assert.match(policy, /connect-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'$/);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
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

describe("the function that goes into a page", () => {
  it("is at most 2 kB", () => {
    assert.ok(readPage.toString().length <= 2_048);
  });
});
