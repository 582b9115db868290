import { render } from "preact";
import { api, openPanelBeside } from "./api.ts";
import { choosePage } from "./choose-page.ts";
import { createBrowserCore } from "./create-browser-core.ts";
import { drafts, popupDraft } from "./drafts.ts";
import { lastLook } from "./first-line-look.ts";
import { goOnFromFirstLine } from "./go-on-from-first-line.ts";
import { takePending } from "./pending.ts";
import { Popup } from "./popup/popup.tsx";
import type { Look } from "./popup/use-page.ts";
import { rememberedLanguage } from "./remembered-language.ts";
import { seePage } from "./see-page.ts";

const core = createBrowserCore().api;

const look = async (): Promise<Look> => {
  const [inFront, pending] = await Promise.all([seePage(), takePending()]);
  void api.action.setBadgeText({ text: "" });
  if (!pending) return { page: inFront, asked: "byButton" };
  if ("page" in pending) return { page: choosePage(inFront, pending.page), asked: "byMenu" };
  if ("refused" in pending) return { page: inFront, asked: "byButton", refused: pending.refused };
  const [view] = await core.notes([pending.saved]);
  return { page: inFront, asked: "byButton", ...(view && { saved: { capture: view.capture, cleaned: 0 } }) };
};

// The panel opens only when it is asked for at once, so its window must be known beforehand.
let windowId: number | undefined;
void api.windows.getCurrent().then(({ id }) => (windowId = id));

const openPanel = (): void => {
  if (windowId !== undefined) void openPanelBeside?.(windowId).then(() => window.close());
};

const app = document.getElementById("app");
if (app) {
  goOnFromFirstLine({ root: app, drafts, draftKey: popupDraft });
  render(
    <Popup
      api={core}
      drafts={drafts}
      look={look}
      openPanel={openPanelBeside && openPanel}
      close={() => window.close()}
      language={rememberedLanguage()}
      asked={lastLook()?.question}
    />,
    app,
  );
}
