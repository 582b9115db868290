import { api, sidePanel } from "./api.ts";
import { browserLanguage } from "./browser-language.ts";
import { createMenu, menuItem } from "./menu.ts";
import { keepPendingPage } from "./pending-page.ts";

// Every listener is in place before the first await: the browser ends this worker at will and starts it for an event.

api.runtime.onInstalled.addListener(() => void createMenu(browserLanguage()));

api.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId !== menuItem) return;
  void showPopup({
    title: tab?.title ?? "",
    url: info.pageUrl ?? tab?.url ?? "",
    selection: info.selectionText ?? "",
    lang: "",
  });
});

api.commands.onCommand.addListener((command, tab) => {
  if (command !== "open-panel" || tab?.windowId === undefined) return;
  // Only counts as the person's own doing when it is called at once.
  void sidePanel?.open({ windowId: tab.windowId });
});

/** The person types the note; what was selected only goes along as copied. */
const showPopup = async (page: Parameters<typeof keepPendingPage>[0]): Promise<void> => {
  await keepPendingPage(page);
  try {
    await api.action.openPopup();
  } catch {
    // Without a window in front no popup can open: the mark says that something waits behind the button.
    await api.action.setBadgeText({ text: "1" });
  }
};
