import type { nl } from "./words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  first: "- waited a quarter of an hour for the upload test, the second run was green #upload",
  again: "- the upload test waits for the virus scanner again, twenty minutes #upload",
  third: "- third time this week that the upload test holds me up #upload",
  search: "swap",
};
