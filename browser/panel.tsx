import type { CoreApi } from "../shared/messages/core-api.ts";
import { askAhead } from "../shared/ui/ask-ahead.ts";
import { mountApp } from "../shared/ui/mount-app.tsx";
import { watchRestoring } from "../shared/ui/recovery/watch-restoring.ts";
import { parseRoute } from "../shared/ui/route.ts";
import { createBrowserCore } from "./create-browser-core.ts";
import { createBrowserShell } from "./create-browser-shell.ts";
import { drafts } from "./drafts.ts";
import { goOnFromFirstLine } from "./go-on-from-first-line.ts";
import { rememberedLanguage, rememberLanguage } from "./remembered-language.ts";

/** The side panel, and the same page as a full tab. */
const openPanel = async (root: HTMLElement): Promise<void> => {
  goOnFromFirstLine({ root, drafts, draftKey: "capture" });
  const { api: core, onChanged } = createBrowserCore();
  const isNow = parseRoute(location.hash).room === "now";
  const { api, answered } = isNow ? askAhead(core, onChanged) : { api: core, answered: undefined };
  // The list of notes will be wanted as soon as the database is open; till then there is time to load it.
  import("../shared/ui/now/timeline.tsx").catch(() => undefined);
  const language = rememberedLanguage();
  document.documentElement.lang = language;
  const stopWatching = watchRestoring(root, { api, onChanged, language });
  try {
    const settings = await api.settings();
    await answered;
    stopWatching();
    mountApp(root, { api, shell: createBrowserShell(), onChanged, settings });
  } catch (error) {
    root.textContent = (await import("./words.ts")).words(language).cannotOpen;
    throw error;
  }
  onChanged(({ changes }) => {
    if (changes.some(({ table }) => table === "settings")) void followLanguage(api);
  });
};

const followLanguage = async (api: CoreApi): Promise<void> => rememberLanguage((await api.settings()).language);

const root = document.getElementById("app");
if (root) void openPanel(root);
