import type { nl } from "./words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  restoring: "Cirkel is reading your notes from the second copy on this device: {done} of {total} files.",
  returned: "{count} notes came back from the second copy on this device. The database here did not have them.",
  returnedOne: "1 note came back from the second copy on this device. The database here did not have it.",
  understood: "Seen",
  failing:
    "Your notes are being kept, but the second copy on this device cannot be written just now. Cirkel keeps trying.",
  memory:
    "The database on this device cannot be opened just now. You see and keep your notes in the second copy; they go to the database when Cirkel is started again and it can be opened.",
  failingAlone: "The second copy cannot be written either. What you type stays in the field until it can be kept.",
  newer: "A newer version of Cirkel runs in another window. Nothing is lost; reload this window to go on.",
  reload: "Reload this window",
};
