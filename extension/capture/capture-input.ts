import { ThemeIcon, window, type QuickPickItem } from "vscode";
import type { Context } from "../../shared/domain/capture.ts";
import { parseCaptureText } from "../../shared/domain/parse-capture.ts";
import { questionOfTurn } from "../../shared/domain/question-of-turn.ts";
import { withoutParts } from "../../shared/domain/without-parts.ts";
import type { CaptureError } from "../../shared/messages/core-api.ts";
import { errorSentence } from "../../shared/ui/error-words.ts";
import { kindName } from "../../shared/ui/words.ts";
import { editorLanguage } from "../editor-choices.ts";
import { words } from "../words.ts";
import { inputLines, type InputLine, type Part } from "./input-lines.ts";
import { createTypedText } from "./typed-text.ts";

interface InputNeeds {
  /** What was typed before and not saved; asked for when the input takes keys already. */
  readonly readDraft: () => Promise<string>;
  readonly keepDraft: (text: string) => void;
  /** Counts up, so that the question in the empty line changes. */
  readonly turn: number;
  readonly context: Context | undefined;
  /** Asked for later than the input, and only counts when it could be shown. */
  readonly readBranch: () => Promise<string | undefined>;
  /** Why the last attempt to save this text failed, when it did. */
  readonly problem?: CaptureError;
}

export interface Typed {
  readonly text: string;
  readonly context: Context | undefined;
}

type LineItem = QuickPickItem & Pick<InputLine, "does">;

/** Asks for one note; undefined when the person leaves it for later. Enter on a line that goes along leaves that out. */
export const askCapture = (needs: InputNeeds): Promise<Typed | undefined> => {
  const language = editorLanguage();
  const picker = window.createQuickPick<LineItem>();
  const typed = createTypedText({ show: (text) => (picker.value = text), keep: needs.keepDraft });
  let seen = needs.context;
  let removed: ReadonlySet<Part> = new Set();
  let complaint = needs.problem && errorSentence(needs.problem, language);
  let shown = "";

  const along = (): Context | undefined => seen && withoutParts(seen, removed);
  const draw = (): void => {
    const input = { typed: typed.text(), context: along(), complaint };
    const lines = inputLines(input, words(), (kind) => kindName(kind, language));
    // New items move the choice back to the first one, so they are only set when they say something else.
    if (JSON.stringify(lines) === shown) return;
    shown = JSON.stringify(lines);
    picker.items = lines.map(itemOf);
    picker.activeItems = picker.items.filter(({ does }) => does === "save");
  };
  const complain = (problem: CaptureError | undefined): void => {
    complaint = problem && errorSentence(problem, language);
    draw();
  };
  const leaveOut = (part: Part): void => {
    removed = new Set([...removed, part]);
    draw();
  };

  picker.title = words().note;
  picker.placeholder = questionOfTurn(needs.turn, language);
  draw();
  picker.show();
  const isRead = needs.readDraft().then((earlier) => {
    typed.bringBack(earlier);
    draw();
  });
  void needs.readBranch().then((branch) => {
    if (branch === undefined) return;
    seen = seen ? { ...seen, branch } : { type: "branch", label: branch, ref: "" };
    draw();
  });

  picker.onDidChangeValue((value) => complain(typed.hear(value)));
  picker.onDidTriggerItemButton(({ item }) => {
    if (isPart(item.does)) leaveOut(item.does);
  });
  return new Promise((settle) => {
    const accept = (): void => {
      const chosen = picker.activeItems[0]?.does;
      if (chosen !== undefined && isPart(chosen)) return leaveOut(chosen);
      const parsed = parseCaptureText(typed.text());
      if (!parsed.ok) return complain(parsed.error);
      settle({ text: typed.text(), context: along() });
      // Hiding gives the caret back to the code; nothing that follows takes it away again.
      picker.hide();
    };
    picker.onDidAccept(() => {
      const meant = typed.text();
      // Together with an earlier text that comes in only now it is another note than the one Enter was meant for.
      void isRead.then(() => meant === typed.text() && accept());
    });
    picker.onDidHide(() => {
      settle(undefined);
      picker.dispose();
    });
  });
};

const itemOf = ({ does, label, description, leaveOut }: InputLine): LineItem => ({
  does,
  label,
  description,
  alwaysShow: true,
  ...(leaveOut !== undefined && { buttons: [{ iconPath: new ThemeIcon("close"), tooltip: leaveOut }] }),
});

const isPart = (does: InputLine["does"]): does is Part => does !== "save" && does !== "complain";
