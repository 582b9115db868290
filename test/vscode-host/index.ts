import "./set-up-mocha.ts";
import "./activation.test.ts";
import "./ai-choices.test.ts";
import "./backup.test.ts";
import "./choices.test.ts";
import "./core-part.test.ts";
import "./drafts.test.ts";
import "./found-strategies.test.ts";
import "./places.test.ts";
import "./read-notes.test.ts";
import "./save-file.test.ts";
import { runSuite } from "./run-suite.ts";

/** VS Code calls this inside the extension host, and takes a rejection for failure. */
export const run = runSuite;
