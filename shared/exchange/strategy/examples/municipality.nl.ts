import type { StrategyContent } from "../../../domain/strategy-content.ts";

/** An example, invented: the municipality of Waterveen. AI masked. */
export const municipality: Omit<StrategyContent, "validFrom" | "reviewOn"> = {
  version: 1,
  establishedBy: "directie van de gemeente Waterveen (voorbeeld, verzonnen)",
  why: "Het werk verandert sneller dan een cursus kan volgen. Inwoners verwachten een antwoord dat klopt, en we hebben er niet meer mensen voor. We willen leren van wat er vandaag gebeurt, en dat laten tellen.",
  vision: "Je leert als je werkt en je werkt als je leert. Wie het werk doet, verbetert het werk.",
  how: "Kleine proeven in het eigen werk, samen bespreken, kort meelezen. Een proef duurt hooguit 30 dagen en heeft een stopregel. Een training alleen bij een genoemde leervraag.",
  themes: [
    {
      key: "antwoord",
      label: "Sneller antwoord aan inwoners",
      keywords: ["antwoord", "brief", "wachten", "loket"],
      domains: ["execute"],
      challenges: ["productivity"],
    },
    {
      key: "roosters",
      label: "Roosters die kloppen",
      keywords: ["rooster", "bezetting", "ruilen"],
      domains: ["organise"],
      challenges: ["laborShortage", "workClimate"],
    },
    {
      key: "ai",
      label: "Zorgvuldig met AI",
      keywords: ["ai", "chatbot", "assistent"],
      domains: ["govern", "maintain"],
      challenges: ["regulatoryBurden"],
    },
  ],
  facilitation: {
    minutesPerWeek: 45,
    guideContact: "De leerbegeleider, op dinsdag in de kantine of via leren@waterveen.example",
    wall: "De gang naast de kantine, en de Leermuur in Cirkel",
  },
  roles: [
    { role: "Meelezer", task: "Leest een voorstel van een ander, en zegt wat er nog nodig is." },
    { role: "Leerbegeleider", task: "Stelt vragen en helpt bij een leerpad. Geeft niet het antwoord." },
    { role: "Begeleider van besluiten", task: "Zorgt dat een voorstel op tijd een besluit krijgt." },
    { role: "Eigenaar van de kaders", task: "Houdt deze kaders bij.", who: "de gemeentesecretaris" },
  ],
  guardrails: {
    ai: {
      mode: "masked",
      models: ["paste"],
      neverSend: ["zaaknummer", "dossier", "bezwaarschrift"],
      sendContext: false,
    },
    export: { allow: ["markdown", "json", "print"], neverInclude: ["namen van inwoners", "zaakgegevens"] },
    retentionDays: 365,
    noIndividualMonitoring: true,
  },
  approvals: [
    { when: { touches: ["een ander team"] }, route: ["beide teams"], method: "consent" },
    { when: { touches: ["persoonsgegevens"] }, route: ["privacyfunctionaris"], method: "mandate" },
    { when: { touches: ["werktijden", "toezicht"] }, route: ["HR", "ondernemingsraad"], method: "mandate" },
  ],
};
