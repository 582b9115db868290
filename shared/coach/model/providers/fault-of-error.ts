import type { ModelFault } from "../../../domain/model-call.ts";
import { detailOf } from "./detail-of.ts";
import { faultOfStatus, type Asking } from "./fault-of-status.ts";

/**
 * What the SDK threw, as a fault; `undefined` when the server said nothing that tells why. By its fields, never by its
 * class: another bundle has classes of its own.
 */
export const faultOfError = (thrown: unknown, asking: Asking, key: string): ModelFault | undefined => {
  const error = Object(thrown);
  const status = statusOf(error);
  if (status !== undefined) {
    const retryAfter = error.headers instanceof Headers ? error.headers.get("retry-after") : null;
    return faultOfStatus({ status, detail: detailOf(error, key), retryAfter }, asking);
  }
  return String(error.name).startsWith("APIConnection") ? { kind: "unreachable" } : undefined;
};

/** Of the answer, or, when the server broke off in the middle to say why, the status that this reason has. */
const statusOf = (error: { readonly status?: unknown; readonly error?: unknown; readonly type?: unknown }) => {
  if (typeof error.status === "number") return error.status;
  return error.error === undefined ? undefined : (statusOfType[String(error.type)] ?? 500);
};

const statusOfType: { readonly [type: string]: number } = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
};
