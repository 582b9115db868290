import type { Shell } from "../shared/ui/shell.ts";
import { rememberLook } from "./first-line-look.ts";

interface Page {
  /** Where the screens are drawn. */
  readonly root: HTMLElement;
  readonly drafts: Shell["drafts"];
  /** Under which key the draft of its line is kept. */
  readonly draftKey: string;
}

/**
 * As soon as the screens draw their line, what was typed in the one that stood in the page goes on in it. Until then it is
 * a draft, as what is typed in the other. To be called before anything is drawn.
 */
export const goOnFromFirstLine = ({ root, drafts, draftKey }: Page): void => {
  const first = document.querySelector(".first-line");
  const typedIn = first?.querySelector("textarea");
  const release = typedIn && keepTyped(typedIn, drafts, draftKey);
  const watch = new MutationObserver(() => {
    const line = lineIn(root);
    if (!line) return;
    watch.disconnect();
    release?.();
    // In one go: no key can fall between the two.
    if (typedIn) goOn(typedIn, line);
    first?.remove();
    remember(root);
  });
  watch.observe(root, { childList: true, subtree: true });
  window.addEventListener("pagehide", () => remember(root));
};

const lineIn = (root: HTMLElement): HTMLTextAreaElement | null => root.querySelector(".capture textarea");

const goOn = (from: HTMLTextAreaElement, line: HTMLTextAreaElement): void => {
  const { value, selectionStart, selectionEnd } = from;
  if (document.activeElement === from) line.focus({ preventScroll: true });
  if (value === "") return;
  // Enter came before there was anything that saves.
  const isEntered = value.endsWith("\n");
  line.value = isEntered ? value.slice(0, -1) : value;
  line.dispatchEvent(new InputEvent("input", { bubbles: true }));
  line.setSelectionRange(selectionStart, selectionEnd);
  if (isEntered) requestAnimationFrame(() => line.form?.requestSubmit());
};

/** Keeps what is typed behind the draft that is there already; returns how to leave that draft as it was. */
const keepTyped = (field: HTMLTextAreaElement, drafts: Shell["drafts"], key: string): (() => void) => {
  let before: string | undefined;
  const keep = (): void => {
    if (before !== undefined) drafts.keep(key, [before, field.value].filter((part) => part !== "").join(" "));
  };
  void drafts.read(key).then((kept) => {
    if (!field.isConnected) return;
    before = kept;
    if (field.value !== "") keep();
  });
  field.addEventListener("input", keep);
  return () => {
    field.removeEventListener("input", keep);
    // The line that follows puts both together by itself.
    if (before !== undefined && field.value !== "") drafts.keep(key, before);
  };
};

/** The first run has its line in another place, and other rooms have none. */
const remember = (root: HTMLElement): void => {
  const line = lineIn(root);
  const label = line?.labels[0]?.textContent;
  if (line && label) rememberLook(line.closest(".hello") ? undefined : { label, question: line.placeholder });
};
