import type { Shell } from "../shared/ui/shell.ts";
import { api } from "./api.ts";
import { askConsent } from "./ask-consent.ts";
import { drafts } from "./drafts.ts";
import { isPageAddress } from "./page-address.ts";
import { saveFile } from "./save-file.ts";

/** What the screens need of an extension page. */
export const createBrowserShell = (): Shell => ({
  surface: "browser",
  drafts,
  saveFile,
  copyText: (text) => navigator.clipboard.writeText(text),
  moreWays: async (file, language) => (await import("./more-ways.ts")).moreWays(file, language),
  ...(askConsent && { askConsent }),
  openRef: (ref) => {
    // A note can hold any text as its address: only what can be a page is opened, never a script.
    if (isPageAddress(ref)) void api.tabs.create({ url: ref });
  },
  noteKey: async () => (await api.commands.getAll()).find(({ name }) => name === "_execute_action")?.shortcut ?? "",
  reload: () => location.reload(),
  openTab: (room) => void api.tabs.create({ url: api.runtime.getURL(`panel.html#${room}`) }),
});
