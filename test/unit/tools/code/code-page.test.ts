import assert from "node:assert/strict";
import { codePage, type PageNeeds } from "../../../../tools/code/code-page.ts";

const needs: PageNeeds = {
  host: "localhost:7",
  extensions: ["/extension", "/key/provider"],
  tests: undefined,
  workspace: "zaak map",
  language: "nl",
  settings: { "editor.fontSize": 20 },
  origins: "one",
};

const read = (page: string) =>
  JSON.parse(/<script type="application\/json" id="asked">(.*?)<\/script>/s.exec(page)?.[1] ?? "");

describe("the page of VS Code", () => {
  it("opens the whole workspace, a folder inside it or none", () => {
    const opened = (search: string) => read(codePage(needs, new URLSearchParams(search))).workspace;

    assert.equal(opened(""), "folder:/zaak%20map");
    assert.equal(opened("folder=notes/2026"), "folder:/zaak%20map/notes/2026");
    assert.equal(opened("folder=none"), undefined);
    assert.equal(read(codePage({ ...needs, workspace: undefined }, new URLSearchParams())).workspace, undefined);
  });

  it("opens a file on its line", () => {
    const { payload } = read(codePage(needs, new URLSearchParams("file=src/a b.ts&line=3")));

    assert.deepEqual(payload, [
      ["openFile", "folder:/zaak%20map/src/a%20b.ts%3A3"],
      ["gotoLineMode", "true"],
    ]);
  });

  it("gives all windows one origin, or each workspace its own", () => {
    const template = (origins: PageNeeds["origins"]) =>
      read(codePage({ ...needs, origins }, new URLSearchParams())).productConfiguration.webEndpointUrlTemplate;

    assert.equal(template("one"), undefined);
    assert.equal(template("perWorkspace"), "http://{{uuid}}.localhost:7/build");
  });

  it("asks nobody outside for anything, and lets a setting be chosen", () => {
    const { productConfiguration, configurationDefaults } = read(codePage(needs, new URLSearchParams()));

    assert.equal(productConfiguration.enableTelemetry, false);
    assert.equal(configurationDefaults["telemetry.telemetryLevel"], "off");
    assert.equal(configurationDefaults["editor.fontSize"], 20);
  });

  it("cannot be broken out of by what stands in an address", () => {
    const page = codePage(needs, new URLSearchParams({ file: "</script><script>alert(1)</script>" }));

    assert.equal(page.includes("<script>alert"), false);
  });
});
