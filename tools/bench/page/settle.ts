import { browserJournal } from "../../../browser/browser-journal.ts";
import { createRulesCoach } from "../../../shared/coach/rules/create-rules-coach.ts";
import { keepUp } from "../../../shared/core/upkeep.ts";
import { scanSensitivity } from "../../../shared/domain/sensitivity/scan-sensitivity.ts";
import { opfsFiles } from "../../../shared/journal/opfs-files.ts";
import { openStore } from "../../../shared/store/open-store.ts";
import { openDatabase } from "../../../shared/store/schema.ts";
import { systemClock } from "../../../shared/store/system-clock.ts";
import { createUlidIds } from "../../../shared/store/ulid-ids.ts";

/** Does now what a window does in a quiet moment, so that none does it while something is measured. */
export const settle = async (): Promise<void> => {
  const needs = { clock: systemClock, ids: createUlidIds() };
  const store = openStore({ ...needs, name: "cirkel", journal: browserJournal(), loadSearch });
  await store.ready();
  await keepUp({
    ...needs,
    store,
    coach: async () => createRulesCoach(),
    language: async () => "nl",
    author: async () => "",
    surface: "browser",
    scan: scanSensitivity,
    copies: opfsFiles("cirkel-copies"),
    loadCopies: () => import("../../../shared/core/copies-api.ts"),
  })();
  const database = openDatabase("cirkel");
  const isSettled = async (): Promise<boolean> =>
    (await database.journal.filter(({ part }) => part !== undefined).count()) === 0;
  // Opening looks at every file that was written before.
  for (let tries = 0; tries < 600 && !(await isSettled()); tries += 1)
    await new Promise((done) => void setTimeout(done, 100));
  database.close();
  store.close();
};

const loadSearch = () => import("../../../shared/store/search.ts");
