import type { NoteLanguage } from "./capture.ts";

const dutch = new Set(
  "de het een en van ik je jij we wij ze zij dat die dit deze niet geen met voor op aan te om ook maar als dan er is was zijn heb heeft had kan kon moet mag wordt werd bij naar uit over nog al weer wat wie waar hoe waarom mijn ons onze hun haar door tot zonder iets niets meer veel zelf".split(
    " ",
  ),
);
const english = new Set(
  "the a an and of i you we they he she it that this these not no with for on at to in but if then there is was are were be have has had can could must may will would by from out about still again what who where how why my our their her his just only without more much itself do does did don't".split(
    " ",
  ),
);

/** How many more stop words one language must have before it is believed. */
const margin = 2;

/** The language of a text by a vote of its stop words; `und` when neither leads by two. */
export const guessLanguage = (text: string): NoteLanguage => {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const lead = words.reduce((sum, word) => sum + Number(dutch.has(word)) - Number(english.has(word)), 0);
  if (lead >= margin) return "nl";
  return lead <= -margin ? "en" : "und";
};
