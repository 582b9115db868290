import type { nl } from "./words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  cannotOpen:
    "Cirkel cannot reach your notes here. Nothing was changed. Close other windows of VS Code and open this one again.",
};
