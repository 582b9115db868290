import { err, ok, type Result } from "../../../result.ts";

/** Where a server stands that a person named. */
export interface BaseUrl {
  /** Without a slash at the end and without `/v1`. */
  readonly url: string;
  /** As a person reads it, with the port where there is one. */
  readonly host: string;
  /** On this machine: only there http will do. */
  readonly isLocal: boolean;
}

/** Reads the address of a server: https, or http on this machine; nothing in it that belongs to one person or one page. */
export const checkBaseUrl = (text: string): Result<BaseUrl, { readonly kind: "badUrl" }> => {
  if (!URL.canParse(text.trim())) return err({ kind: "badUrl" });
  const url = new URL(text.trim());
  const isLocal = isLoopback(url.hostname);
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && isLocal);
  const isBare = !url.username && !url.password && !url.search && !url.hash && !/[?#]$/.test(text.trim());
  if (!isSafe || !isBare) return err({ kind: "badUrl" });
  const path = url.pathname.replace(/\/+$/, "").replace(/\/v1$/, "");
  return ok({ url: url.origin + path.replace(/\/+$/, ""), host: url.host, isLocal });
};

// What `new URL` makes of it: `127.1` and `0x7f000001` have become `127.0.0.1` by now. The policy of the extension's pages
// cannot name other loopback addresses, so that they would only seem to be unreachable.
const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "127.0.0.1";
