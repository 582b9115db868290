import type { Captured, CaptureError } from "../shared/messages/core-api.ts";
import { err, type Result } from "../shared/result.ts";
import { api } from "./api.ts";
import { drafts, popupDraft } from "./drafts.ts";
import { createNoteKeeper, type NoteKeeper } from "./note-keeper.ts";
import { firstChoice, pageContext } from "./page-context.ts";
import { seePage } from "./see-page.ts";
import { shellLanguage } from "./shell-language.ts";
import { showPopup } from "./show-popup.ts";
import { words } from "./words.ts";

/** Says in the address bar what Enter will do. */
export const explainAddressBar = async (): Promise<void> => {
  api.omnibox.setDefaultSuggestion({ description: words(await shellLanguage()).addressBar });
};

/**
 * Keeps a note that was typed in the address bar, with the page in front as far as the browser tells of it. What is selected
 * there stays out, because nobody saw it go along. Then the popup shows what it shows after saving, or why it did not save.
 */
export const noteFromAddressBar = async (text: string): Promise<void> => {
  const keeper = createNoteKeeper();
  const captured = await keep(keeper, text);
  if (!captured.ok) return refuse(text, captured.error);
  if (await keeper.showsRecall()) return showPopup({ saved: captured.value.capture.id });
  await markSaved();
};

/** Whatever goes wrong, the text is still there afterwards. */
const keep = async (keeper: NoteKeeper, text: string): Promise<Result<Captured, CaptureError>> => {
  try {
    const context = pageContext({ ...(await seePage()), selection: "" }, firstChoice);
    return await keeper.capture({ text, surface: "browser", ...(context && { context }) });
  } catch {
    return err({ kind: "notKept", reason: "unavailable" });
  }
};

/** The text waits in the line of the popup, behind what stood there already. */
const refuse = async (text: string, refused: CaptureError): Promise<void> => {
  const before = await drafts.read(popupDraft);
  drafts.keep(popupDraft, before === "" ? text : `${before}\n${text}`);
  await showPopup({ refused });
};

/** A quiet mark on the button, for who wants nothing shown after saving. */
const markSaved = async (): Promise<void> => {
  await api.action.setBadgeText({ text: "✓" });
  setTimeout(() => void api.action.setBadgeText({ text: "" }), tenSeconds);
};

const tenSeconds = 10_000;
