import { performance } from "node:perf_hooks";
import { loadModel } from "../../shared/coach/model/providers/load-model.ts";
import { createCore } from "../../shared/core.ts";
import { strategyApi } from "../../shared/core/strategy-api.ts";
import { localDay } from "../../shared/domain/days.ts";
import type { Language } from "../../shared/domain/entity.ts";
import type { CoreApi, CoreChanged } from "../../shared/messages/core-api.ts";
import type { Clock, Files } from "../../shared/ports.ts";
import { createMemoryHost } from "../../shared/store/memory-host.ts";
import { openStore } from "../../shared/store/open-store.ts";
import { createUlidIds } from "../../shared/store/ulid-ids.ts";
import { hearModel, type HeardCall } from "./heard-model.ts";

/** The product's own core without a screen, in memory, and every call that its model coach makes. */
export interface EvalCore {
  readonly api: CoreApi;
  readonly onChanged: (listener: (changed: CoreChanged) => void) => () => void;
  readonly calls: readonly HeardCall[];
  /** Without this the process would not end. */
  readonly close: () => void;
}

/** The day after the last sample note: so the same notes make the same bytes on any day. */
const began = Date.parse("2026-11-14T08:00:00.000Z");

/** Opens it. The key is in memory alone, and ends with the process. */
export const openEvalCore = (language: Language, key: string): EvalCore => {
  const calls: HeardCall[] = [];
  const needs = { clock: sampleClock(), ids: createUlidIds() };
  const store = openStore({ ...needs, name: "cirkel-eval", host: createMemoryHost(), loadSearch });
  const api = createCore({
    ...needs,
    store,
    surface: "browser",
    language,
    copies: noFiles,
    loadExchange: () => import("../../shared/core/exchange-api.ts"),
    loadCopies: () => import("../../shared/core/copies-api.ts"),
    loadAi: () => import("../../shared/core/ai-api.ts"),
    loadStrategy: async () => ({ strategyApi: (asked) => strategyApi(asked, []) }),
    secrets: { read: async () => key, keep: async () => undefined, forget: async () => undefined },
    loadModel: async ({ provider, ...address }) => {
      if (provider === "vscode") throw new Error("there are no models of VS Code here");
      return hearModel(await loadModel({ ...address, provider, origin: "" }), calls);
    },
  });
  return { api, onChanged: store.subscribe, calls, close: () => store.close() };
};

const sampleClock = (): Clock => {
  const start = performance.now();
  return {
    now: () => new Date(began + performance.now() - start).toISOString(),
    localDay: (at) => ({ day: localDay(at, 60), utcOffset: 60 }),
  };
};

/** Nothing of this core is to stay. */
const noFiles: Files = {
  list: async () => [],
  read: async () => undefined,
  write: async () => undefined,
  remove: async () => undefined,
};

const loadSearch = () => import("../../shared/store/search.ts");
