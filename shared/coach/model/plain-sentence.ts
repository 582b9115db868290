/** Addresses: with a scheme, of a site, of a person, of a page on a site, and Markdown links and images to anything. */
const link =
  /[a-z][a-z\d+.-]{1,20}:\/\/|(?<![\p{L}\d])(?:mailto|javascript|data|tel):\S|(?<![\p{L}\d])www\.|\S@\S{1,200}\.\p{L}|\]\s?\(|(?<![\p{L}\d@-])[\p{L}\d-]{2,}\.(?:com|org|net|nl|eu|io|dev|app|ai|co|info|be|de|uk|gov|edu|example|test)(?![\p{L}\d])/iu;

/** Whether a text holds something a person or a program could follow. */
export const hasLink = (text: string): boolean => link.test(text);

/** Whether a text holds the beginning of a tag or a comment, also written as an entity. */
export const hasMarkup = (text: string): boolean => /<[\p{L}/!?]|&(?:lt|#0*60|#x0*3c);?/iu.test(text);

/** A text without the signs of Markdown: what they say is kept, how they would look is not. */
export const withoutMarkdown = (text: string): string =>
  text
    .replace(/^\s*(?:#{1,6}|>+|[-*+•]|\d{1,2}[.)])\s+/gmu, "")
    .replace(/(?<mark>\*{1,3}|_{2,3}|~~|`+)(?=\S)(?<words>[^*~`]*?\S)\k<mark>/gu, "$<words>")
    .replace(/[*`|]/g, "");
