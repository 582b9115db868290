import { checkBaseUrl, type BaseUrl } from "./check-base-url.ts";

/** Whom to ask, and how patient to be. */
export interface Server extends BaseUrl {
  readonly kind: "anthropic" | "compatible";
  /** Most milliseconds until the first byte. */
  readonly patience: number;
}

const minute = 60_000;

/** Anthropic itself. */
export const anthropic: Server = {
  kind: "anthropic",
  url: "https://api.anthropic.com",
  host: "api.anthropic.com",
  isLocal: false,
  patience: minute,
};

/** A server that speaks the same protocol. The address was checked where it was chosen; a bad one is a bug here. */
export const compatibleServer = (baseUrl: string): Server => {
  const checked = checkBaseUrl(baseUrl);
  if (!checked.ok) throw new Error(`no address of a server: ${baseUrl}`);
  // A model on one's own machine is read from the disk first, and reads a long question slowly.
  return { kind: "compatible", ...checked.value, patience: 5 * minute };
};
