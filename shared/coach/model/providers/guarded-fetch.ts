import type { Call } from "./call.ts";
import { watchBody } from "./watch-body.ts";

/** What may leave in the head of a request; the SDK would also tell the operating system and its own version. */
const sentHeaders = ["accept", "authorization", "content-type", "anthropic-version"];

/** Without this one Anthropic lets no browser in; other servers do not know it, and may refuse what they do not know. */
const browserHeader = "anthropic-dangerous-direct-browser-access";

/** What has to be known of a request before it leaves. */
interface Guard {
  readonly call: Call;
  readonly kind: "anthropic" | "compatible";
  /** What was shown; `undefined` when nothing is sent but the question itself. */
  readonly body: string | undefined;
  /** A request that differs from what was shown is a bug: it stays here, and whoever called is told. */
  readonly onBug: (bug: Error) => void;
}

/** A `fetch` that sends the shown bytes or nothing, follows no redirect, and counts what comes. */
export const guardedFetch =
  ({ call, kind, body, onBug }: Guard) =>
  async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    if ((init.body ?? undefined) !== body) {
      const bug = new Error("what was about to be sent is not what was shown");
      onBug(bug);
      throw bug;
    }
    const allowed = new Set(kind === "anthropic" ? [...sentHeaders, browserHeader] : sentHeaders);
    const headers = new Headers([...new Headers(init.headers)].filter(([name]) => allowed.has(name)));
    const response = await fetch(input, {
      ...init,
      headers,
      // Elsewhere than where the person said yes to nothing is sent, and nothing that would tell who asks.
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    });
    return watchBody(response, call);
  };
