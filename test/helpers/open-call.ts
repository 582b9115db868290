import type { ModelAnswer, ModelFault } from "../../shared/domain/model-call.ts";
import { err, type Result } from "../../shared/result.ts";

type Ending = Result<ModelAnswer, ModelFault>;

/** A call that ends when a test says so, and hears when it is not wanted any more. */
export const openCall = () => {
  let end = (_ending: Ending): void => undefined;
  let isAborted = false;
  return {
    said: ({ signal }: { readonly signal: AbortSignal }) =>
      new Promise<Ending>((resolve) => {
        end = resolve;
        signal.addEventListener("abort", () => {
          isAborted = true;
          resolve(err({ kind: "cancelled" }));
        });
      }),
    end: (ending: Ending) => end(ending),
    isAborted: () => isAborted,
  };
};
