import { performance } from "node:perf_hooks";
import type { ModelAnswer, ModelFault } from "../../shared/domain/model-call.ts";
import type { LanguageModel } from "../../shared/model-ports.ts";

/** One call as it went: the bytes, and what came back for them. */
export interface HeardCall {
  readonly body: string;
  readonly seconds: number;
  readonly answer?: ModelAnswer;
  readonly fault?: ModelFault;
}

/** The same model, with every call that goes through it written down. */
export const hearModel = (model: LanguageModel, calls: HeardCall[]): LanguageModel => ({
  ...model,
  send: async (body, watch) => {
    const start = performance.now();
    const asked = await model.send(body, watch);
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    calls.push({ body, seconds, ...(asked.ok ? { answer: asked.value } : { fault: asked.error }) });
    return asked;
  },
});
