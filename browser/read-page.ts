/** What one look at a page gives; raw, as the page has it. */
export interface PageSeen {
  readonly title: string;
  readonly url: string;
  /** Selected on the page, or in a field that has the focus. */
  readonly selection: string;
  readonly lang: string;
}

/**
 * Runs inside the page, so it may use nothing but what stands in it: the browser sends its source text there.
 * Never reads a password field, and never more of a selection than 10,000 characters.
 */
export const readPage = (): PageSeen => {
  const focusedIn = (root: Document | ShadowRoot): Element | null => {
    const inside = root.activeElement?.shadowRoot;
    return inside ? focusedIn(inside) : root.activeElement;
  };
  const selected = (focused: Element | null): string => {
    const isField = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
    if (!isField) return String(getSelection() ?? "");
    if (focused.type === "password") return "";
    // Fields such as number and email have no selection to read: null.
    const inField = focused.value.slice(focused.selectionStart ?? 0, focused.selectionEnd ?? 0);
    return inField || String(getSelection() ?? "");
  };
  return {
    title: document.title.slice(0, 1_000),
    url: location.href.slice(0, 10_000),
    selection: selected(focusedIn(document)).slice(0, 10_000),
    lang: document.documentElement.lang.slice(0, 35),
  };
};
