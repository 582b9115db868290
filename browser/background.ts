import { once } from "../shared/core/later-calls.ts";
import { explainAddressBar, noteFromAddressBar } from "./address-bar.ts";
import { api, openPanelBeside } from "./api.ts";
import { onHandOver } from "./hand-over.ts";
import { createMenu, menuItem } from "./menu.ts";
import { menuPage } from "./menu-page.ts";
import { showPopup } from "./show-popup.ts";
import { openWelcome } from "./welcome.ts";
import { workBegun } from "./work-begun.ts";

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

// The model coach is in this file, but none of it is evaluated before there is a job.
const openJobWorker = once(async () => (await import("./job-worker.ts")).openJobWorker());
const lookForJobs = async (): Promise<void> => (await openJobWorker())();

onHandOver(lookForJobs);
const goOn = async (): Promise<void> => {
  if (await workBegun.read()) await lookForJobs();
};
void goOn();
