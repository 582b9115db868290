import type { CallsOf } from "../../shared/messages/check-call.ts";
import { objectOf, oneOf, readable, text, type Check } from "../../shared/messages/checks.ts";
import type { ExportFile } from "../../shared/messages/exchange-types.ts";
import type { ShellCalls } from "./panel-api.ts";

/** A draft may be longer than what becomes of it. */
const draft = text(1_000_000);
const draftKey = readable(300);

/** A name in one folder, never a path out of it. */
const fileName: Check<string> = (value): value is string =>
  readable(200)(value) && /^[^/\\:]*[^/\\:.][^/\\:]*$/.test(value);

/** The allow-list of the shell: what a screen may ask of the window around it, and with what. */
export const shellCalls = {
  readDraft: [draftKey],
  keepDraft: [draftKey, draft],
  forgetDrafts: [],
  saveFile: [
    objectOf<ExportFile>({
      name: fileName,
      folder: oneOf("docs/proposals", "docs/learning-paths", "docs", ".cirkel"),
      mediaType: oneOf("text/markdown", "application/json"),
      text: text(20_000_000),
    }),
  ],
  saveBackup: [],
  openBackup: [],
  copyText: [text(20_000_000)],
  openRef: [readable(20_000)],
  openTab: [oneOf("now", "learn", "propose", "settings")],
  reload: [],
  firstPlace: [],
} as const satisfies CallsOf<ShellCalls>;
