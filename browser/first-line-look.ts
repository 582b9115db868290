/** How the line of a page looked the last time, so that it can look so before any code has come. */
export interface LineLook {
  readonly label: string;
  readonly question: string;
}

/** Each page remembers its own. */
const key = `line ${location.pathname}`;

/** Undefined where no line was seen yet, or where the last screen had none in its usual place. */
export const lastLook = (): LineLook | undefined => {
  const [label, question] = (localStorage.getItem(key) ?? "").split("\n");
  return label && question ? { label, question } : undefined;
};

/** Remembers it for the next opening; without one the page begins without a line. */
export const rememberLook = (look: LineLook | undefined): void =>
  look ? localStorage.setItem(key, `${look.label}\n${look.question}`) : localStorage.removeItem(key);
