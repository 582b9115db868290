import { monotonicFactory } from "ulid";
import type { Ids } from "../ports.ts";

/** Identities that sort by the moment they were made, also within one millisecond. */
export const createUlidIds = (): Ids => {
  const next = monotonicFactory();
  return { next: (type) => `${type}:${next()}` };
};
