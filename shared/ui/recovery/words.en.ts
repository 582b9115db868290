import type { nl } from "./words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  restoring: "Cirkel is reading your notes from the second copy on this device: {done} of {total} files.",
  returned: "{count} notes came back from the second copy on this device. The database here did not have them.",
  returnedOne: "1 note came back from the second copy on this device. The database here did not have it.",
  understood: "Seen",
  failing:
    "Your notes are being kept, but the second copy on this device cannot be written just now. Cirkel keeps trying.",
};
