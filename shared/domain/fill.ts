/** Fills `{name}` placeholders in a sentence of the words files. A name that is not given stays visible: a bug to see. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
