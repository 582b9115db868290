// The order is the rank: the first words are the most frequent ones. Small words first, as in any text.
const small = {
  nl: "de het een en van ik in is dat op te met voor niet was er aan om maar ook bij nog weer dan naar uit over door",
  en: "the a and of i in is that on to with for not was it at by but also from again then out about because we they",
};

const telling = {
  nl: `aanvraag overleg verslag dossier wachttijd planning melding cliënt formulier rooster overdracht zorgplan besluit
    raadsvraag begroting subsidie vergunning controle systeem koppeling vertraging fout vraag antwoord afspraak telefoon
    bespreking nota brief advies team collega wijk loket bezwaar termijn archief toets proef uitleg werkwijze medicatie
    afdeling opname ontslag registratie kwaliteit scholing toegang wachtwoord account scherm knop lijst kaart route gebouw
    parkeerplaats evaluatie handleiding training netwerk vertrouwen samenwerking oplossing gesprek bewoner`,
  en: `request meeting report file waiting schedule review client form roster handover build decision pipeline budget
    branch permission check system deploy delay error question answer appointment phone release test letter advice team
    colleague feature desk bug deadline archive trial explanation process medication ward admission discharge record
    quality training access password account screen button list card route building parking evaluation manual network
    trust practice solution conversation resident dashboard template merge ticket sprint refactor`,
};

/** Words of a language, the most frequent first: small words, telling ones, then everything they can be combined to. */
export const vocabularyOf = (language: "nl" | "en"): readonly string[] => {
  const words = telling[language].split(/\s+/u);
  const combined = words.flatMap((first, at) =>
    words.map((_, step) => join(language, first, words[(at + step * 7 + 1) % words.length] ?? first, step)),
  );
  return [...new Set([...small[language].split(" "), ...words, ...combined])];
};

const endings = ["s", "ed", "ing", "er", "less", "able"];

/** Dutch writes them together; English bends the first word, and joins two as names in software do. */
const join = (language: "nl" | "en", first: string, second: string, step: number): string => {
  const ending = language === "en" ? endings[step] : undefined;
  return `${first}${ending ?? second}`;
};

/** Tags, the most frequent first. */
export const tags: readonly string[] = [
  ..."review wachten overdracht planning release raad zorg systeem team training budget loket test dossier".split(" "),
  ...Array.from({ length: 26 }, (_, at) => `project${at + 1}`),
];
