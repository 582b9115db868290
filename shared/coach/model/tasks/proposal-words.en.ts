import type { nl } from "./proposal-words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  renew: "Quite differently: {option}",
};
