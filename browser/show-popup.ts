import { api } from "./api.ts";
import { keepPending, type Pending } from "./pending.ts";

/**
 * Opens the popup with what waits for it. Firefox takes it for the person's own doing only when it is asked for at once, so
 * both are asked for before either is waited for.
 */
export const showPopup = async (pending: Pending): Promise<void> => {
  const kept = keepPending(pending);
  const opened = api.action.openPopup();
  await kept;
  try {
    await opened;
  } catch {
    // No window in front, or an older Firefox after some waiting: the mark says that something stands behind the button.
    await api.action.setBadgeText({ text: "1" });
  }
};
