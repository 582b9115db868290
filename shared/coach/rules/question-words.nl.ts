import { nl as first } from "../../domain/question-words.nl.ts";

/** The questions after saving, per kind: the first one, then two that go on. */
export const nl = {
  ...first,
  friction2: "Hoe vaak gebeurt dit, en wie heeft er nog meer last van?",
  friction3: "Wat is het kleinste dat je hieraan zou kunnen proberen?",
  success2: "Wie zou dit ook kunnen gebruiken?",
  success3: "Wanneer doe je het de volgende keer weer zo?",
  insight2: "Wat doe je hierdoor de volgende keer anders?",
  insight3: "Wie zou dit ook moeten weten?",
  question2: "Wat zou er anders gaan als je het wist?",
  question3: "Waar heb je al gezocht?",
  idea2: "Waaraan zie je of het helpt?",
  idea3: "Wie moet hier ja op zeggen?",
};
