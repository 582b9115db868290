import type { ConfirmedCall, Job } from "../../domain/ai-run.ts";
import type { ModelAnswer } from "../../domain/model-call.ts";
import type { AiNeeds } from "./ai-needs.ts";

/** A finished job with the answer to exactly these bytes: asking again would cost and bring nothing. */
export const findKept = async (
  { store }: Pick<AiNeeds, "store">,
  { provider, hash, promptVersion }: Pick<ConfirmedCall, "provider" | "hash" | "promptVersion">,
): Promise<(Job & { readonly answer: ModelAnswer }) | undefined> => {
  const { jobs } = await store.ai();
  return (await jobs.all()).find(
    (job): job is Job & { readonly answer: ModelAnswer } =>
      job.state === "done" &&
      job.answer !== undefined &&
      job.call.provider === provider &&
      job.call.hash === hash &&
      job.call.promptVersion === promptVersion,
  );
};
