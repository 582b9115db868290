/** What one look at a page gives; raw, as the page has it. */
export interface PageSeen {
  readonly title: string;
  readonly url: string;
  /** Selected on the page, or in a field that has the focus. */
  readonly selection: string;
  /** What is selected on the page itself, from the beginning of its first word to the end of its last. */
  readonly quote?: string;
  readonly lang: string;
}

/**
 * Runs inside the page, so it may use nothing but what stands in it: the browser sends its source text there.
 * Never reads a password field, and never more of a selection than 10,000 characters.
 */
export const readPage = (): PageSeen => {
  const longest = 10_000;
  const focusedIn = (root: Document | ShadowRoot): Element | null => {
    const inside = root.activeElement?.shadowRoot;
    return inside ? focusedIn(inside) : root.activeElement;
  };
  /** Of a password nothing; of fields such as number and email, which have no selection to read, nothing either. */
  const inField = (field: Element | null): string | undefined => {
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return undefined;
    if (field.type === "password") return "";
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) || undefined;
  };
  const onPage = getSelection();
  const wholeWords = (): string => {
    if (!onPage?.rangeCount || onPage.isCollapsed) return "";
    const { startContainer: first, startOffset, endContainer: last, endOffset } = onPage.getRangeAt(0);
    const before = first instanceof Text ? (/[\p{L}\p{N}_]+$/u.exec(first.data.slice(0, startOffset))?.[0] ?? "") : "";
    const after = last instanceof Text ? (/^[\p{L}\p{N}_]+/u.exec(last.data.slice(endOffset))?.[0] ?? "") : "";
    return before + String(onPage) + after;
  };
  const field = inField(focusedIn(document));
  return {
    title: document.title.slice(0, 1_000),
    url: location.href.slice(0, longest),
    selection: (field ?? String(onPage ?? "")).slice(0, longest),
    quote: field === undefined ? wholeWords().slice(0, longest) : "",
    lang: document.documentElement.lang.slice(0, 35),
  };
};
