import type { ChecklistKey } from "./validation-checklist.ts";

/** What a second reader asks of a proposal, one question for each point. */
export const nl: Readonly<Record<ChecklistKey, string>> = {
  problem: "Is duidelijk wat er speelt, wie er last van heeft en hoe vaak het gebeurt?",
  evidence: "Laten de citaten echt zien wat het voorstel zegt, ook op meer dan één dag?",
  cause: "Is de oorzaak gemeten of een vermoeden, en zegt het voorstel dat eerlijk?",
  change: "Staat er wie wat anders doet en vanaf wanneer, en pakt dat de oorzaak aan?",
  social: "Verandert er ook iets in werken, leren, samenwerken of beslissen, niet alleen in middelen?",
  effects:
    "Volgt het effect uit de verandering, en kun je zien of het komt: waaraan, vanaf welke stand, tot welk doel?",
  alternatives: "Is er gekeken naar een andere mogelijkheid en naar een andere verklaring?",
  risks: "Staat het grootste risico erin voor wie het raakt, met wat je eraan doet?",
  trial: "Is de proef klein genoeg om te kunnen stoppen, en staat er wanneer dat gebeurt?",
  learning: "Leert het team hier iets van, ook als de proef niet slaagt?",
  decision: "Is er één vraag, aan iemand die er echt over gaat, met een dag erbij?",
  frame: "Blijft het binnen de kaders, zonder gegevens over personen en zonder iemand te volgen?",
};
