import type { EditError } from "../../messages/core-api.ts";
import type { Result } from "../../result.ts";
import { useLanguage } from "../language.ts";
import { describeEditError } from "./describe-errors.ts";

/** Turns the outcome of a change into why it was not kept, in words; undefined when it was. */
export const useWhy = (): ((outcome: Result<unknown, EditError>) => string | undefined) => {
  const language = useLanguage();
  return (outcome) => (outcome.ok ? undefined : describeEditError(outcome.error, language));
};
