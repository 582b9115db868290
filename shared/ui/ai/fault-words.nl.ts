/** Why there is no answer of a model, one sentence or two for each reason. */
export const nl = {
  badKey: "De aanbieder kent deze sleutel niet, of niet meer. Geef hem opnieuw op.",
  browserForbidden:
    "De sleutel is goed, maar de organisatie waar hij van is staat geen vragen uit een browser toe. Alleen wie haar account beheert kan dat veranderen. Kopiëren en plakken kan wel.",
  noCredit: "Het tegoed bij deze sleutel is op. Vul het aan bij de aanbieder en verstuur het dan opnieuw.",
  originForbidden: "De server op deze computer laat Cirkel nog niet binnen. Start hem opnieuw met deze regel:",
  noModel: "Het model “{model}” is er niet, of niet meer. Kies een ander; Cirkel kiest er niet stilletjes zelf een.",
  tooLarge: "De vraag is te groot voor dit model. Laat een paar notities hier.",
  refusedRequest:
    "De server nam de vraag niet aan (code {status}). Misschien past dit model er niet bij. Kies een ander.",
  slowDown: "Er gingen te veel vragen kort achter elkaar. Wacht een paar minuten.",
  slowDownWait: "Er gingen te veel vragen kort achter elkaar. Wacht {wait}.",
  busy: "De dienst heeft het te druk (code {status}). Probeer het over een paar minuten nog eens.",
  unreachable: "De server is niet te bereiken. Kijk of je verbinding hebt, en of hij aanstaat.",
  stalled: "Er kwam een minuut lang niets meer binnen. Cirkel wacht niet verder.",
  cut: "Het antwoord brak halverwege af.",
  malformed:
    "Wat terugkwam is geen antwoord dat Cirkel kan lezen. Waarschijnlijk staat op dit adres een ander soort server.",
  oversized: "Het antwoord was groter dan een antwoord kan zijn. Cirkel heeft het niet gelezen.",
  empty: "Het model antwoordde met niets.",
  cancelled: "Je hebt dit gestopt.",
  refusal: "Het model wilde hier geen antwoord op geven. Soms ligt dat aan één notitie.",
  length: "Het antwoord werd te lang en is niet af. Met minder notities past het.",
  notUsable: "Van het antwoord bleef na het nakijken niets staan. Opnieuw vragen kan iets anders opleveren.",
  wrongLanguage: "Het antwoord kwam in een andere taal dan die van je scherm.",
};
