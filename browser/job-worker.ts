import { createJobWorker } from "../shared/core/job-worker.ts";
import { strategyInForce } from "../shared/core/strategy-in-force.ts";
import { openStore } from "../shared/store/open-store.ts";
import { systemClock } from "../shared/store/system-clock.ts";
import { createUlidIds } from "../shared/store/ulid-ids.ts";
import { readSettings } from "../shared/usecases/keep-settings.ts";
import { api } from "./api.ts";
import { browserJournal } from "./browser-journal.ts";
import { browserLanguage } from "./browser-language.ts";
import { lifeSigns } from "./life-signs.ts";
import { loadBrowserModel } from "./load-browser-model.ts";
import { managedStrategy } from "./managed-strategy.ts";
import { createSecrets } from "./secrets.ts";
import { everySoOften, stayAwake } from "./stay-awake.ts";
import { workBegun } from "./work-begun.ts";

/** Works on jobs in the background, awake for as long as it does; gives back what looks for open ones. */
export const openJobWorker = (): (() => Promise<void>) => {
  const needs = { clock: systemClock, ids: createUlidIds() };
  const store = openStore({ ...needs, name: "cirkel", journal: browserJournal(), loadSearch });
  const settings = readSettings(store, browserLanguage());
  const awake = stayAwake({ call: () => api.runtime.getPlatformInfo(), every: everySoOften, ...workBegun });
  const worker = createJobWorker({
    ...needs,
    store,
    language: async () => (await settings()).language,
    author: async () => (await settings()).author,
    strategy: strategyInForce({ ...needs, store }, [managedStrategy((key) => api.storage.managed.get(key))]),
    secrets: createSecrets(api.storage),
    loadModel: loadBrowserModel,
    signs: { ...lifeSigns, during: (jobId, work) => awake(() => lifeSigns.during(jobId, work)) },
  });
  return () => awake(worker.resume);
};

// It never searches.
const loadSearch = () => import("../shared/store/search.ts");
