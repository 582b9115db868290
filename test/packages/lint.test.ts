import assert from "node:assert/strict";
import { join } from "node:path";
import { runCommand } from "../../tools/run-command.ts";
import { metafileOf } from "../helpers/built.ts";

/** Each warning that Mozilla's linter gives, with the reason why it stands. */
const reviewed = [
  // Preact sets `innerHTML` for `dangerouslySetInnerHTML`, which no screen of ours uses; where the browser knows Trusted Types,
  // the policy of the pages refuses it. Once in the popup, once in what the panel loads first.
  "UNSAFE_VAR_ASSIGNMENT",
  "UNSAFE_VAR_ASSIGNMENT",
  // The Markdown parser has a method `document()` whose result has a method `write()`: a parser's, not that of a page.
  "UNSAFE_VAR_ASSIGNMENT",
];

describe("the package for Firefox, to Mozilla's linter", () => {
  it("has no error, and no warning but the reviewed ones", async () => {
    await metafileOf("firefox");
    const linter = join("node_modules", "web-ext", "bin", "web-ext.js");
    const asked = ["lint", "--source-dir", join("dist", "firefox"), "--output", "json", "--no-config-discovery"];
    const { output } = await runCommand(process.execPath, [linter, ...asked]);
    const found = JSON.parse(output.slice(output.indexOf("{"))) as Linted; // the linter's own format

    assert.deepEqual(found.errors, []);
    const warnings = found.warnings.map(({ code }) => code).sort();
    assert.deepEqual(warnings, reviewed, JSON.stringify(found.warnings));
  });
});

interface Linted {
  readonly errors: readonly object[];
  readonly warnings: readonly { readonly code: string; readonly file?: string; readonly message: string }[];
}
