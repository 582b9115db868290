import type { NoteLanguage } from "./capture.ts";

// Words that both languages know ("in", "of", "is", "was", "we", "had", "over") stand in neither list.
const dutch = new Set(
  "de het een één en van ik je jij jullie wij ze zij dat die dit deze niet geen met voor op aan te om ook maar als dan er zijn heb heeft hebben hadden kan kon kunnen moet moeten mag wordt werd worden bij naar uit nog al weer wat wie waar hoe waarom wanneer mijn ons onze hun haar door tot zonder iets niets iemand niemand iedereen alle elke meer veel zelf dus toen omdat eerst sinds tussen onder bijna".split(
    " ",
  ),
);
const english = new Set(
  "the a an and i you they he she it that this these those not no with for on at to but if then there are were be been have has can could must may will would should by from out about still again what who where when how why which my our your their her his just only without more much itself do does did don't so because nobody everyone everything every than into after before all some".split(
    " ",
  ),
);

/** How many more stop words one language must have before it is believed. */
const margin = 2;

/** The language of a text by a vote of its stop words; `und` when neither leads by two. */
export const guessLanguage = (text: string): NoteLanguage => {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}']+/gu) ?? [];
  const lead = words.reduce((sum, word) => sum + Number(dutch.has(word)) - Number(english.has(word)), 0);
  if (lead >= margin) return "nl";
  return lead <= -margin ? "en" : "und";
};
