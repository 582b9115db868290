import { createCore } from "../shared/core.ts";
import { laterCalls, once } from "../shared/core/later-calls.ts";
import { opfsFiles } from "../shared/journal/opfs-files.ts";
import type { CoreApi, CoreChanged } from "../shared/messages/core-api.ts";
import { openStore } from "../shared/store/open-store.ts";
import { whenQuiet } from "../shared/store/when-quiet.ts";
import { systemClock } from "../shared/store/system-clock.ts";
import { createUlidIds } from "../shared/store/ulid-ids.ts";
import { api } from "./api.ts";
import { browserJournal } from "./browser-journal.ts";
import { browserLanguage } from "./browser-language.ts";
import { browserStorage } from "./browser-storage.ts";

export interface BrowserCore {
  readonly api: CoreApi;
  readonly onChanged: (listener: (changed: CoreChanged) => void) => () => void;
}

/** A core of this page's own: every extension page shares the database and tells the others what it changed. */
export const createBrowserCore = (): BrowserCore => {
  const needs = { clock: systemClock, ids: createUlidIds() };
  const store = openStore({ ...needs, name: "cirkel", journal: browserJournal(), loadMemory, loadSearch });
  return {
    api: createCore({
      ...needs,
      store,
      surface: "browser",
      language: browserLanguage(),
      loadExchange,
      copies: opfsFiles("cirkel-copies"),
      loadCopies,
      loadAi,
      loadStrategy,
      secrets: laterCalls(loadSecrets, ["read", "keep", "forget"]),
      device: browserStorage,
      whenQuiet,
    }),
    onChanged: store.subscribe,
  };
};

const loadMemory = async () => (await import("../shared/store/memory-host.ts")).createMemoryHost();
const loadSearch = () => import("./search.ts");
const loadSecrets = once(async () => (await import("./secrets.ts")).createSecrets(api.storage));
const loadAi = async () => (await import("./ai-part.ts")).aiPart;
const loadStrategy = async () =>
  (await import("./strategy-part.ts")).strategyPart((key) => api.storage.managed.get(key));
const loadCopies = () => import("../shared/core/copies-api.ts");

const loadExchange = () => import("../shared/core/exchange-api.ts");
