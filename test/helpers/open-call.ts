import type { ModelAnswer, ModelFault } from "../../shared/domain/model-call.ts";
import { err, type Result } from "../../shared/result.ts";

type Ending = Result<ModelAnswer, ModelFault>;

/**
 * A call that ends when a test says so, and hears when it is not wanted any more. Both may come before it was made: a job
 * says that it runs a moment before it sends anything.
 */
export const openCall = () => {
  let end = (_ending: Ending): void => undefined;
  const ended = new Promise<Ending>((resolve) => (end = resolve));
  let isAborted = false;
  return {
    said: ({ signal }: { readonly signal: AbortSignal }): Promise<Ending> => {
      const abort = (): void => {
        isAborted = true;
        end(err({ kind: "cancelled" }));
      };
      if (signal.aborted) abort();
      else signal.addEventListener("abort", abort);
      return ended;
    },
    end: (ending: Ending) => end(ending),
    isAborted: () => isAborted,
  };
};
