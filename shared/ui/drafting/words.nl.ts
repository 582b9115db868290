/** Words about drafts, forms in place and exports, for Learn and Propose. */
export const nl = {
  nothingYet: "nog leeg",
  stillOpen: "Nog open:",
  save: "Bewaren",
  cancel: "Sluiten",
  formKeys: "Ctrl+Enter bewaart, Esc sluit. Wat je typte, blijft staan.",
  earlierVersion: "Hier staat wat je eerder typte en nog niet bewaarde.",
  startOver: "Begin met wat bewaard is",

  noFile: "Hier is geen bestand meer van te maken: dit is er niet meer.",
  errorNotLiteral:
    "Dit staat zo niet in de notitie. Haal woorden weg, maar verander ze niet. Houd er minstens drie over.",
  errorNoSentence: "Schrijf eerst één zin van jezelf: wat zou je anders willen?",
  tooFewNotes: "Hiervoor zijn minstens 2 notities nodig die je kunt aanhalen. Nu zijn het er {have}.",
  tooFewNotesOne: "Hiervoor zijn minstens 2 notities nodig die je kunt aanhalen. Nu is het er 1.",

  leftOutOne: "1 notitie doet nog niet mee: er staat iets gevoeligs in waar je nog over moet beslissen.",
  leftOutMany: "{n} notities doen nog niet mee: er staat iets gevoeligs in waar je nog over moet beslissen.",
  resolve: "Notitie van {day} bekijken",

  preview: "Zo ziet het bestand eruit",
  previewSays: "Precies deze tekst wordt bewaard of gekopieerd, verder niets.",
  fileName: "Bestand: {name}",
  saveFile: "Bestand bewaren",
  copy: "Tekst kopiëren",
  close: "Sluiten",
  saved: "Het bestand is bewaard: {name}.",
  notSaved: "Het bestand is niet bewaard. Je kunt het opnieuw proberen of de tekst kopiëren.",
  copied: "De tekst staat op het klembord.",
  notCopied: "Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.",

  byRules: "Dit is een sjabloon met jouw woorden, niet bedacht door AI.",
  byRulesRead: "Sjabloon met jouw woorden, niet bedacht door AI. Door jou gelezen op {day}.",
  byAi: "Concept van een model. Nog door niemand gelezen.",
  byAiModel: "Concept van {model}. Nog door niemand gelezen.",
  byAiRead: "Concept van een model, door jou gelezen op {day}.",
  byAiModelRead: "Concept van {model}, door jou gelezen op {day}.",
  unread: "Van een model, nog niet gelezen",
  verdictOf: "Besluit over “{part}”",
  keepPart: "Houden",
  changePart: "Veranderen",
  takeOutPart: "Eruit halen",
  partKept: "Dit blijft staan.",
  partOut: "Dit is eruit gehaald.",
  putBack: "Terugzetten",
  partBack: "Het staat er weer.",
  byHuman: "Zelf geschreven.",

  laborShortage: "Te weinig mensen",
  workClimate: "Werkklimaat",
  inclusivity: "Iedereen kan meedoen",
  productivity: "Productiviteit",
  regulatoryBurden: "Regeldruk",
};

export type Words = { readonly [key in keyof typeof nl]: string };
