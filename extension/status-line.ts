import { StatusBarAlignment, window, type Disposable } from "vscode";
import { fill } from "../shared/domain/fill.ts";
import { mark } from "./mark-use.ts";
import { words } from "./words.ts";

export interface StatusLine extends Disposable {
  /** "Saved · 2 earlier"; a click or a key then shows those. */
  saved(earlier: number): void;
  takenBack(): void;
  /** Something that went well, said without interrupting. */
  say(sentence: string): void;
}

/** How long something stays said. */
const seconds = 10;

/** Cirkel's quiet place in the status bar: what just happened for ten seconds, else the way to a new note. */
export const createStatusLine = (): StatusLine => {
  const item = window.createStatusBarItem("cirkel", StatusBarAlignment.Left);
  item.name = "Cirkel";
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (icon: string, text: string, tooltip: string, command: string): void => {
    item.text = `$(${icon})${text && ` ${text}`}`;
    item.tooltip = tooltip;
    item.command = command;
    item.accessibilityInformation = { label: text ? `Cirkel: ${text}` : tooltip, role: "button" };
  };
  const rest = (): void => {
    show("target", "", words().noteTip, "cirkel.capture");
    mark("justSaved", "ended");
  };
  const sayFor10s = (...said: Parameters<typeof show>): void => {
    clearTimeout(timer);
    show(...said);
    timer = setTimeout(rest, seconds * 1_000);
  };

  show("target", "", words().noteTip, "cirkel.capture");
  item.show();
  return {
    saved: (earlier) => {
      const say = words();
      const text = earlier === 0 ? say.saved : fill(say.savedEarlier, { count: earlier });
      sayFor10s("check", text, say.savedTip, "cirkel.showRecall");
      mark("justSaved");
    },
    takenBack: () => {
      sayFor10s("discard", words().takenBack, words().restoreTip, "cirkel.restoreCapture");
      mark("justSaved", "ended");
    },
    say: (sentence) => sayFor10s("check", sentence, words().panelTip, "cirkel.openPanel"),
    dispose: () => {
      clearTimeout(timer);
      item.dispose();
    },
  };
};
