import type { CaptureId } from "../shared/domain/capture.ts";
import type { CaptureError } from "../shared/messages/core-api.ts";
import { api } from "./api.ts";
import { parsePageSeen } from "./parse-page-seen.ts";
import type { PageSeen } from "./read-page.ts";

/** What the background hands to the popup that it opens. */
export type Pending =
  /** What the menu saw. */
  | { readonly page: PageSeen }
  /** A note from the address bar that was just kept. */
  | { readonly saved: CaptureId }
  /** Why a note from the address bar was not kept; its text stands in the draft of the popup. */
  | { readonly refused: CaptureError };

const key = "pending";

/** Keeps this until the popup shows it; in memory only, gone when the browser closes. */
export const keepPending = (pending: Pending): Promise<void> => api.storage.session.set({ [key]: pending });

/** Takes what waits: the next caller finds nothing. */
export const takePending = async (): Promise<Pending | undefined> => {
  const found: unknown = (await api.storage.session.get(key))[key];
  await api.storage.session.remove(key);
  if (typeof found !== "object" || found === null) return undefined;
  if (!("page" in found)) return found as Pending; // only ever written by keepPending, and gone with the browser
  const page = parsePageSeen(found.page);
  return page && { page };
};
