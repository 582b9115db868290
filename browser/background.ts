import { explainAddressBar, noteFromAddressBar } from "./address-bar.ts";
import { api, openPanelBeside } from "./api.ts";
import { createMenu, menuItem } from "./menu.ts";
import { menuPage } from "./menu-page.ts";
import { showPopup } from "./show-popup.ts";
import { openWelcome } from "./welcome.ts";

// Every listener is in place before the first await: the browser ends this worker at will and starts it for an event.

api.runtime.onInstalled.addListener(({ reason }) => {
  void createMenu();
  if (reason === "install") void openWelcome();
});

api.contextMenus.onClicked.addListener((click, tab) => {
  if (click.menuItemId === menuItem) void showPopup({ page: menuPage(click, tab) });
});

api.commands.onCommand.addListener((command, tab) => {
  if (command !== "open-panel" || tab?.windowId === undefined) return;
  void openPanelBeside?.(tab.windowId);
});

api.omnibox.onInputStarted.addListener(() => void explainAddressBar());
api.omnibox.onInputEntered.addListener((text) => void noteFromAddressBar(text));
