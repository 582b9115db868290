import type { StrategyContent } from "../../../domain/strategy-content.ts";

/** An example, invented: the hospital De Lindehof. AI off. */
export const hospital: Omit<StrategyContent, "validFrom" | "reviewOn"> = {
  version: 1,
  establishedBy: "raad van bestuur van ziekenhuis De Lindehof (voorbeeld, verzonnen)",
  why: "Goede zorg begint bij mensen die merken wat beter kan. Nu verdwijnt dat in de drukte van de dienst. We willen dat een team binnen een week iets kan proberen met wat het merkte.",
  vision: "Leren is een deel van de dienst. Wat op één afdeling werkt, kan een ander overnemen.",
  how: "Tien minuten na de dienst samen terugkijken, kleine proeven op de eigen afdeling, een collega die meeleest. Wat een patiënt raakt, gaat eerst langs de kwaliteitsfunctionaris.",
  themes: [
    {
      key: "overdracht",
      label: "Overdracht zonder gaten",
      keywords: ["overdracht", "dienst", "briefing"],
      domains: ["execute"],
      challenges: ["workClimate"],
    },
    {
      key: "spullen",
      label: "Spullen op hun plek",
      keywords: ["zoeken", "voorraad", "kast"],
      domains: ["maintain"],
      challenges: ["productivity"],
    },
    {
      key: "registreren",
      label: "Minder dubbel registreren",
      keywords: ["registratie", "dossier", "formulier"],
      domains: ["organise"],
      challenges: ["laborShortage", "regulatoryBurden"],
    },
  ],
  facilitation: {
    minutesPerWeek: 30,
    guideContact: "De leercoach van je afdeling, of leren@lindehof.example",
    wall: "Het bord in de koffiekamer",
  },
  roles: [
    { role: "Meelezer", task: "Leest een voorstel van een ander, en zegt wat er nog nodig is." },
    { role: "Leercoach", task: "Houdt het terugkijken kort en veilig." },
    {
      role: "Begeleider van besluiten",
      task: "Brengt een voorstel naar het overleg dat erover gaat.",
      who: "teamleider",
    },
    { role: "Eigenaar van de kaders", task: "Houdt deze kaders bij.", who: "hoofd leren en ontwikkelen" },
  ],
  guardrails: {
    ai: {
      mode: "off",
      models: [],
      neverSend: ["patiënt", "patiëntnummer", "diagnose", "kamer"],
      sendContext: false,
    },
    export: { allow: ["markdown", "print"], neverInclude: ["patiëntgegevens", "namen van collega's"] },
    retentionDays: 180,
    noIndividualMonitoring: true,
  },
  approvals: [
    { when: { touches: ["patiëntveiligheid"] }, route: ["kwaliteitsfunctionaris"], method: "mandate" },
    { when: { touches: ["persoonsgegevens"] }, route: ["functionaris gegevensbescherming"], method: "mandate" },
    { when: { touches: ["werktijden", "toezicht"] }, route: ["HR", "ondernemingsraad"], method: "mandate" },
    { when: { touches: [], ambition: "renew" }, route: ["afdelingshoofd"], method: "consent" },
  ],
};
