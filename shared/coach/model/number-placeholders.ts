import { placeholderOf, readPlaceholders, type MaskedKind, type PlaceholderLike } from "./placeholders.ts";

/** Which placeholder stands for what, in all texts of one question. */
export interface Numbering {
  /** The same value of the same kind, written the same, always gets the same one. */
  readonly placeholderFor: (kind: MaskedKind, value: string) => string;
  /** Whether a placeholder is one of these, and not one that somebody typed or a model made up. */
  readonly isGiven: (placeholder: PlaceholderLike) => boolean;
  readonly restore: (text: string) => string;
}

/** Numbers that already stand in the texts in something that reads as a placeholder are passed over. */
export const createNumbering = (texts: readonly string[]): Numbering => {
  const taken = new Set(texts.flatMap((text) => readPlaceholders(text).map(({ number }) => number)));
  const placeholders = new Map<string, string>();
  const given = new Map<number, { readonly kind: MaskedKind; readonly value: string }>();
  let last = 0;

  const next = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const isGiven = ({ kind, number }: PlaceholderLike): boolean => given.get(number)?.kind === kind;
  return {
    isGiven,
    placeholderFor: (kind, value) => {
      const key = `${kind} ${value}`;
      const known = placeholders.get(key);
      if (known !== undefined) return known;
      const number = next();
      const placeholder = placeholderOf(kind, number);
      placeholders.set(key, placeholder);
      given.set(number, { kind, value });
      return placeholder;
    },
    restore: (text) => {
      let restored = "";
      let at = 0;
      for (const placeholder of readPlaceholders(text).filter(isGiven)) {
        restored += text.slice(at, placeholder.start) + (given.get(placeholder.number)?.value ?? "");
        at = placeholder.end;
      }
      return restored + text.slice(at);
    },
  };
};
