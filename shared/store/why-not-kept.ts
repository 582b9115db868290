import type { NotKept } from "../ports.ts";

/** Dexie reports a full disk as AbortError with the real name inside; undefined means: a bug, not a circumstance. */
export const whyNotKept = (error: unknown): NotKept["reason"] | undefined => {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map(
    (one) => (one as { name?: unknown } | null)?.name,
  );
  if (names.includes("QuotaExceededError")) return "full";
  if (names.includes(newerName)) return "newer";
  return names.some((name) => typeof name === "string" && closed.includes(name)) ? "unavailable" : undefined;
};

/** What opening a database ends with that a newer version made: `cause` is what the browser said. */
export const newerVersion = (cause: unknown): Error =>
  Object.assign(new Error("a newer version made this database", { cause }), { name: newerName });

const newerName = "NewerVersionError";

const closed = [
  "AbortError",
  "OpenFailedError",
  "DatabaseClosedError",
  "InvalidStateError",
  "MissingAPIError",
  "UnknownError",
];
