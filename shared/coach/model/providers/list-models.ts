import type { ModelFault, OfferedModel } from "../../../domain/model-call.ts";
import { err, ok, type Result } from "../../../result.ts";
import { openCall, type Call } from "./call.ts";
import { explainUnreached } from "./explain-unreached.ts";
import { faultOfError } from "./fault-of-error.ts";
import type { ModelNeeds } from "./model-needs.ts";
import { openClient } from "./open-client.ts";
import { bestFirst, readModelPage, type ListedModel } from "./read-model-list.ts";

/** A list longer than this is no list of models. */
const mostPages = 20;

/** Asks a server what it offers, page after page. */
export const listModels =
  (needs: ModelNeeds) =>
  async (signal: AbortSignal): Promise<Result<readonly OfferedModel[], ModelFault>> => {
    const { server, key, origin } = needs;
    const call = openCall(needs.startTimer, server.patience, signal);
    try {
      if (call.ending()) return err({ kind: "cancelled" });
      const listed = await readPages(needs, call);
      return listed ? ok(bestFirst(listed)) : err({ kind: "malformed" });
    } catch (thrown) {
      const ending = call.ending();
      if (ending) return err({ kind: ending });
      const kind = call.isBroken() ? "cut" : "malformed";
      const asking = { server, origin };
      return err(await explainUnreached(faultOfError(thrown, asking, key) ?? { kind }, asking));
    } finally {
      call.close();
    }
  };

const readPages = async ({ server, key }: ModelNeeds, call: Call): Promise<readonly ListedModel[] | undefined> => {
  const { client } = openClient(server, key, call);
  const listed: ListedModel[] = [];
  let after: string | undefined;
  for (let count = 0; count < mostPages; count++) {
    const query = {
      ...(server.kind === "anthropic" && { limit: 100 }),
      ...(after !== undefined && { after_id: after }),
    };
    const page = readModelPage(await client.get("/v1/models", { query, signal: call.signal }));
    if (!page) return undefined;
    listed.push(...page.models);
    if (page.after === undefined || page.after === after) return listed;
    after = page.after;
  }
  return listed;
};
