import { render } from "preact";
import { api, sidePanel } from "./api.ts";
import { choosePage } from "./choose-page.ts";
import { createBrowserCore } from "./create-browser-core.ts";
import { drafts } from "./drafts.ts";
import { takePendingPage } from "./pending-page.ts";
import { Popup } from "./popup/popup.tsx";
import type { Look } from "./popup/use-page.ts";
import { rememberedLanguage } from "./remembered-language.ts";
import { seePage } from "./see-page.ts";

const look = async (): Promise<Look> => {
  const [inFront, fromMenu] = await Promise.all([seePage(), takePendingPage()]);
  void api.action.setBadgeText({ text: "" });
  return { page: choosePage(inFront, fromMenu), asked: fromMenu ? "byMenu" : "byButton" };
};

// The side panel opens only when it is asked for at once, so its window must be known beforehand.
let windowId: number | undefined;
void api.windows.getCurrent().then(({ id }) => (windowId = id));

const openPanel = (): void => {
  if (windowId !== undefined) void sidePanel?.open({ windowId }).then(() => window.close());
};

const app = document.getElementById("app");
if (app) {
  render(
    <Popup
      api={createBrowserCore().api}
      drafts={drafts}
      look={look}
      openPanel={sidePanel && openPanel}
      close={() => window.close()}
      language={rememberedLanguage()}
    />,
    app,
  );
}
