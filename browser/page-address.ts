/** Whether this is the address of something one can read again: never a script, a program or a part of the browser. */
export const isPageAddress = (url: string): boolean => /^(?:https?|file):\/\//i.test(url);
