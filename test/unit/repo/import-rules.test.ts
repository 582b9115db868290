import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkImports, importsIn, refuseImport } from "../../../tools/check-imports.ts";
import { importRules, ruleFor } from "../../../tools/import-rules.ts";
import { sourceFiles } from "../../../tools/source-files.ts";

const devDependencies = ["esbuild", "mocha", "puppeteer-core"];

/** A file of each folder, with imports that must be refused there and ones that must not. */
const planted: readonly {
  readonly file: string;
  readonly refused: readonly string[];
  readonly fine: readonly string[];
}[] = [
  { file: "shared/result.ts", refused: ["./domain/capture.ts", "ulid", "node:fs"], fine: [] },
  {
    file: "shared/core/learn-api.ts",
    refused: ["../ui/route.ts", "../../browser/api.ts", "dexie", "preact"],
    fine: ["../usecases/draft-path.ts", "../exchange/path-markdown.ts", "../messages/core-api.ts"],
  },
  {
    file: "shared/core.ts",
    refused: ["./ui/route.ts", "../browser/api.ts", "dexie", "preact"],
    fine: ["./usecases/capture-note.ts", "./store/schema.ts", "./coach/rules/a.ts", "./messages/core-api.ts"],
  },
  {
    file: "shared/coach-port.ts",
    refused: ["./store/open-store.ts", "./coach/rules/a.ts", "./model-ports.ts"],
    fine: ["./domain/theme.ts", "./ports.ts"],
  },
  {
    file: "shared/model-ports.ts",
    refused: ["./store/open-store.ts", "./coach/model/task.ts", "@anthropic-ai/sdk"],
    fine: ["./domain/model-call.ts", "./result.ts"],
  },
  {
    file: "shared/strategy-ports.ts",
    refused: ["./store/open-store.ts", "./exchange/strategy/read-strategy.ts", "valibot"],
    fine: ["./domain/strategy-content.ts", "./result.ts"],
  },
  {
    file: "shared/ports.ts",
    refused: ["./store/open-store.ts", "./usecases/capture-note.ts", "dexie"],
    fine: ["./domain/capture.ts", "./result.ts"],
  },
  {
    file: "shared/domain/sensitivity/scan.ts",
    refused: ["../../ports.ts", "../../store/open-store.ts", "../../usecases/needs.ts", "valibot", "node:crypto"],
    fine: ["../capture.ts", "../../result.ts", "./checksums.ts"],
  },
  {
    file: "shared/usecases/capture-note.ts",
    refused: ["../store/open-store.ts", "../coach/rules/a.ts", "../messages/core-api.ts", "dexie", "../core.ts"],
    fine: ["../domain/capture.ts", "../ports.ts", "../result.ts", "./needs.ts"],
  },
  {
    file: "shared/store/open-store.ts",
    refused: ["../usecases/needs.ts", "../messages/core-api.ts", "valibot", "preact"],
    fine: ["dexie", "ulid", "../ports.ts", "../domain/capture.ts"],
  },
  {
    file: "shared/journal/replay.ts",
    refused: ["dexie", "../store/open-store.ts", "../usecases/needs.ts"],
    fine: ["../domain/capture.ts", "../ports.ts"],
  },
  {
    file: "shared/coach/rules/draft-path.ts",
    refused: ["../../store/search.ts", "../../usecases/needs.ts", "../../exchange/yaml.ts", "minisearch"],
    fine: ["../../domain/path.ts", "../../ports.ts", "@anthropic-ai/sdk/resources/messages"],
  },
  {
    file: "shared/exchange/path-markdown.ts",
    refused: ["../ports.ts", "../usecases/needs.ts", "../store/schema.ts", "dexie"],
    fine: ["js-yaml", "valibot", "../domain/path.ts", "../result.ts"],
  },
  {
    file: "shared/messages/core-api.ts",
    refused: ["../ports.ts", "../core.ts", "../ui/route.ts", "valibot"],
    fine: ["../domain/capture.ts", "../result.ts"],
  },
  {
    file: "shared/ui/now/circle.tsx",
    refused: [
      "../../core.ts",
      "../../ports.ts",
      "../../usecases/needs.ts",
      "../../store/schema.ts",
      "webextension-polyfill",
    ],
    fine: ["preact", "preact/hooks", "@tanstack/virtual-core", "../../messages/core-api.ts", "../../domain/theme.ts"],
  },
  { file: "browser/api.ts", refused: ["../shared/core.ts", "./menu.ts", "dexie"], fine: ["webextension-polyfill"] },
  {
    file: "browser/popup/use-page.ts",
    refused: ["webextension-polyfill", "dexie", "../../tools/test.ts", "../../test/helpers/create-world.ts", "node:fs"],
    fine: [
      "../api.ts",
      "preact",
      "../../shared/core.ts",
      "../../shared/ui/route.ts",
      "../../shared/store/open-store.ts",
    ],
  },
  {
    file: "browser/paper/draw-markdown.ts",
    refused: ["../api.ts", "../drafts.ts", "../../shared/ui/shell.ts", "../../shared/core.ts", "preact"],
    fine: ["mdast", "mdast-util-from-markdown", "../../shared/messages/exchange-types.ts"],
  },
  {
    file: "extension/webview/main.tsx",
    refused: ["vscode", "../create-window.ts", "../../shared/core.ts", "../../shared/store/open-store.ts", "dexie"],
    fine: ["../panel/panel-api.ts", "../../shared/ui/mount-app.tsx", "../../shared/messages/rpc.ts", "preact"],
  },
  {
    file: "extension/capture/capture-note.ts",
    refused: ["preact", "dexie", "../../browser/api.ts", "../../tools/test.ts", "node:fs"],
    fine: ["vscode", "../create-window.ts", "../../shared/core.ts", "../../shared/ui/route.ts"],
  },
  {
    file: "tools/bench/page/fill.ts",
    refused: [
      "node:fs",
      "puppeteer-core",
      "../../../extension/main.ts",
      "../../../shared/ui/route.ts",
      "../../parts.ts",
    ],
    fine: ["minisearch", "../../../browser/browser-journal.ts", "../../../shared/store/schema.ts", "../row.ts"],
  },
  {
    file: "tools/code/workspace-provider/main.ts",
    refused: ["../../../extension/main.ts", "../../../shared/result.ts", "node:fs", "esbuild"],
    fine: ["vscode", "./connection.ts"],
  },
  { file: "tools/run.mjs", refused: ["esbuild", "./test.ts"], fine: ["node:fs", "../esbuild.config.mjs"] },
  { file: "tools/find-browser.ts", refused: ["dexie", "./test.ts"], fine: ["node:fs", "@puppeteer/browsers"] },
  {
    file: "tools/start/screen-words.ts",
    refused: ["../../shared/core.ts", "node:fs"],
    fine: ["../../shared/ui/learn/words.nl.ts"],
  },
  {
    file: "tools/eval/open-core.ts",
    refused: ["preact", "esbuild", "../../shared/ui/shell.ts", "../../browser/api.ts", "../parts.ts"],
    fine: ["node:fs", "../../shared/core.ts", "../../shared/ui/ai/describe-fault.ts", "../start/walk-notes.ts"],
  },
  {
    file: "tools/start/loop.ts",
    refused: ["../../shared/core.ts", "../../shared/store/open-store.ts", "../../browser/api.ts", "dexie", "preact"],
    fine: ["node:fs", "puppeteer-core", "../../shared/messages/core-api.ts", "../find-browser.ts"],
  },
  {
    file: "tools/faults/merges.ts",
    refused: ["../../shared/core.ts", "../../shared/usecases/needs.ts", "../../browser/api.ts", "dexie", "preact"],
    fine: ["node:fs", "puppeteer-core", "../find-browser.ts", "../../shared/store/open-store.ts"],
  },
  { file: "esbuild.config.mjs", refused: ["dexie", "./browser/manifest.ts"], fine: ["esbuild", "node:fs/promises"] },
];

describe("the import rules", () => {
  for (const { file, refused, fine } of planted) {
    it(`refuse in ${file} what does not belong there, with the reason`, () => {
      for (const specifier of refused) {
        const refusal = refuseImport(file, specifier, devDependencies);
        assert.ok(refusal?.includes(String(ruleFor(file)?.because)), `${file} could import ${specifier}`);
      }
    });

    it(`let ${file} import what it needs`, () => {
      for (const specifier of fine) assert.equal(refuseImport(file, specifier, devDependencies), undefined);
    });
  }

  it("are each tried with something that they refuse, but for the one that allows anything", () => {
    const tried = new Set(planted.map(({ file }) => ruleFor(file)?.of));
    const untried = importRules.filter(({ of, mayImport }) => !tried.has(of) && !mayImport.includes("anything"));
    assert.deepEqual(untried, []);
  });

  it("cover every source file", async () => {
    const files = await sourceFiles();
    assert.deepEqual(
      files.filter((file) => !ruleFor(file)),
      [],
    );
  });

  it("stand in CONTRIBUTING.md as they are", async () => {
    const guide = await readFile("CONTRIBUTING.md", "utf8");
    const unsaid = importRules.filter(
      ({ of, because }) => !guide.split("\n").some((line) => line.startsWith(`- \`${of}\`:`) && line.includes(because)),
    );
    assert.deepEqual(unsaid, []);
  });

  it("refuse a file that falls under no rule", () => {
    assert.match(String(refuseImport("elsewhere/file.ts", "./other.ts", [])), /falls under no rule/);
  });

  it("are kept by every file", async () => {
    assert.deepEqual(await checkImports(), []);
  });
});

describe("reading the imports of a file", () => {
  it("sees values, types, side effects, what is passed on and what is loaded later", () => {
    const source = [
      'import { a } from "./a.ts";',
      "import {\n  b,\n  type C,\n} from './b.ts';",
      'import type { D } from "./d.ts";',
      'import e, * as all from "./e.ts";',
      'import "./f.css";',
      'export * from "./g.ts";',
      'export type { H } from "./h.ts";',
      'const i = await import("./i.ts");',
      'type J = import("./j.ts").J;',
    ].join("\n");
    const names = ["./a.ts", "./b.ts", "./d.ts", "./e.ts", "./f.css", "./g.ts", "./h.ts", "./i.ts", "./j.ts"];
    assert.deepEqual(importsIn(source), names);
  });

  it("takes a sentence about importing for what it is", () => {
    const source = ['export const text = "what we import from \\"x\\"";', "// this used to import from elsewhere"].join(
      "\n",
    );
    assert.deepEqual(importsIn(source), []);
  });
});
