import { useState } from "preact/hooks";
import type { EditError } from "../messages/core-api.ts";
import type { Result } from "../result.ts";

export interface Attempt {
  /** Why the last attempt failed; undefined after one that worked. */
  readonly error: EditError | undefined;
  readonly attempt: <T>(work: Promise<Result<T, EditError>>) => Promise<Result<T, EditError>>;
}

/** Asks the core for a change and remembers why it did not happen. */
export const useAttempt = (): Attempt => {
  const [error, setError] = useState<EditError>();
  return {
    error,
    attempt: async (work) => {
      const result = await work;
      setError(result.ok ? undefined : result.error);
      return result;
    },
  };
};
