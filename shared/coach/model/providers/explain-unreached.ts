import type { ModelFault } from "../../../domain/model-call.ts";
import { originForbidden, type Asking } from "./fault-of-status.ts";
import type { Server } from "./server.ts";

/** Most milliseconds for a sign of life; on this machine it comes at once. */
const mostLook = 5_000;

/**
 * A browser calls a server that lets no page in "not reached", just as one that is off: it shows no page the 403. So on this
 * machine, and nowhere else, it is looked at once more whether something answers there at all.
 */
export const explainUnreached = async (fault: ModelFault, { server, origin }: Asking): Promise<ModelFault> =>
  fault.kind === "unreachable" && origin !== "" && server.isLocal && (await isThere(server))
    ? originForbidden(origin)
    : fault;

/** Asks for nothing, says nothing of who asks, and cannot read what comes back: only that something does. */
const isThere = async ({ url }: Server): Promise<boolean> => {
  try {
    const seen = await fetch(url, {
      mode: "no-cors",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(mostLook),
    });
    return seen.type === "opaque";
  } catch {
    return false;
  }
};
