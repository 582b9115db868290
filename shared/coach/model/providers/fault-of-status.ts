import type { ModelFault } from "../../../domain/model-call.ts";
import type { Server } from "./server.ts";

/** What a server answered instead of what was asked. */
export interface Refusal {
  readonly status: number;
  /** Its own words. */
  readonly detail: string | undefined;
  /** As it stands in its head. */
  readonly retryAfter: string | null;
}

/** Who asked whom for what. */
export interface Asking {
  readonly server: Server;
  /** Of whoever asks, as `chrome-extension://…`. */
  readonly origin: string;
  /** Absent when it was asked for its list. */
  readonly model?: string;
}

/** Reads why a server refused. */
export const faultOfStatus = ({ status, detail: text, retryAfter }: Refusal, asking: Asking): ModelFault => {
  const detail = text === undefined ? {} : { detail: text };
  if (status === 401) return { kind: text?.includes(noBrowsers) ? "browserForbidden" : "badKey", ...detail };
  if (status === 402) return { kind: "noCredit", ...detail };
  if (status === 403 && isOriginRefused(asking, text)) return originForbidden(asking.origin);
  if (status === 404 && asking.model !== undefined) return { kind: "noModel", model: asking.model, ...detail };
  if (status === 413) return { kind: "tooLarge", ...detail };
  if (status === 429) return { kind: "slowDown", ...waitOf(retryAfter) };
  if (status >= 500) return { kind: "busy", status };
  return { kind: "refusedRequest", status, ...detail };
};

/** With the line that lets this extension in; of the local servers Ollama is the one that shuts everybody out by itself. */
export const originForbidden = (origin: string): ModelFault => ({
  kind: "originForbidden",
  setting: `OLLAMA_ORIGINS=${origin}`,
});

const noBrowsers = "CORS requests are not allowed for this Organization";

// Ollama says nothing at all to an origin that it does not know; one that has a reason gives it.
const isOriginRefused = ({ server, origin }: Asking, detail: string | undefined): boolean =>
  server.isLocal && origin !== "" && detail === undefined;

const waitOf = (retryAfter: string | null): { readonly wait?: number } =>
  retryAfter !== null && /^\d{1,9}(?:\.\d+)?$/.test(retryAfter.trim()) ? { wait: Math.ceil(Number(retryAfter)) } : {};
