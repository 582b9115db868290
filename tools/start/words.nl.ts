/** What a headless run writes where a person would write something of their own. */
export const nl = {
  stepLine: "Eerste stap gedaan in een automatische ronde; hier schrijf je zelf wat er gebeurde.",
  noSentence: "[vul in: wat zou jij anders willen?]",
  sampleNote: "Weer een ruil gemist: de nachtdienst had het op papier gezet.",
  sampleSentence: "Eén plek voor ruilen: alleen in de app, en om 12 uur kijkt de planner.",
  missing: 'De map "{folder}" is er niet.',
  notFolder: '"{folder}" is een bestand; --notes wil een map.',
  emptyFolder: 'In de map "{folder}" staan geen bestanden om binnen te halen.',
  nothingUsed: 'Niets in "{folder}" was te gebruiken: {reasons}.',
  noTheme:
    "In deze notities zit nog geen thema: zet dezelfde #tag in twee notities, of schrijf op twee dagen drie notities over één onderwerp.",
  opened: "Cirkel staat open. Sluit de browser om te stoppen.",
  imported: "{count} notities binnengehaald uit {folder}.",
  leftOut: "niet gebruikt: {path} ({why})",
  marked: "De binnengehaalde notities mogen worden aangehaald, alleen in het profiel van deze ronde.",
  notQuoted: "Niet aangehaald, er staat nog iets gevoeligs open: {notes}.",
  turned: "De cirkel draaide één keer rond met {count} notities: kijk in {out}.",
  confirmed: "Deze ronde bevestigde zelf, zonder dat iemand meelas: {preview} ({bytes})",
  written: "Geschreven door {model}; weggelaten onderdelen: {dropped}.",
  rulesForbid: "De kaders staan geen AI toe: de sjablonen schrijven het concept, en er gaat niets naar een server.",
  rulesForbidModel:
    "De kaders staan {model} niet toe: de sjablonen schrijven het concept, en er gaat niets naar een server.",
  noStrategy: 'Het bestand met kaders "{file}" is er niet.',
  badStrategy: 'De kaders in "{file}" kunnen niet gelden: {why}',
  otherServer: "Het scherm noemt een andere server dan {host}; er ging niets weg.",
  badServer: "Deze server kan niet: {why}",
  notDrafted: "Het model schreef niets: {why}",
};
