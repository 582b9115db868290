/** Wat VS Code zelf voor Cirkel laat zien. */
export const nl = {
  note: "Cirkel: noteren",
  saveNote: "Bewaren",
  saveAs: "Bewaren als {kind}",
  enter: "Enter",
  goesAlong: "gaat mee · Enter laat het weg",
  copiedAlong: "“{text}” · overgenomen, niet je eigen woorden · Enter laat het weg",
  leaveOut: "{part} weglaten",
  selection: "Selectie",

  noteTip: "Cirkel: noteren (Alt+N)",
  panelTip: "Cirkel openen",
  saved: "Bewaard",
  savedEarlier: "Bewaard · {count} eerder",
  savedTip: "Wat je hier eerder over noteerde",
  takenBack: "Teruggenomen",
  restoreTip: "Toch bewaren",
  nothingToUndo: "Er is geen notitie om terug te nemen.",

  searchTitle: "Cirkel: zoeken in je notities",
  searchHint: "Typ een woord of het begin ervan",
  searchNone: "Geen notitie met deze woorden",
  showNote: "In Cirkel laten zien",

  pickProposal: "Welk voorstel wil je exporteren?",
  noProposal: "Er is nog geen voorstel. Maak er een in Cirkel, bij Voorstellen.",
  saveWhere: "Dit is precies wat er in het bestand komt. Waar wil je het bewaren?",
  saveInProject: "Bewaren in {folder}",
  saveElsewhere: "Ergens anders bewaren…",
  copyText: "Kopiëren",
  copied: "Gekopieerd",
  replace: "Vervangen",
  replaceQuestion: "{name} bestaat al en is anders. Vervangen?",
  fileSaved: "Bewaard: {name}",
  fileFailed: "{name} kon hier niet bewaard worden. Kies een andere plek.",

  chooseBackup: "Reservekopie kiezen",

  importQuestion: "Mogen deze notities geciteerd worden in wat je deelt?",
  importPrivate: "Nee, ze zijn alleen van mij",
  importShareable: "Ja, ze mogen geciteerd worden",
  importBusy: "Notities lezen",
  imported: "{count} notities binnengehaald",
  importedOne: "1 notitie binnengehaald",
  importRemarks: "{imported}. {count} keer is iets niet of anders gelezen.",
  importRemarksOne: "{imported}. Eén ding is niet of anders gelezen.",
  importShow: "Bekijken",
  importNothing: "Hier staan geen notities die Cirkel kan lezen.",
  importTooMany: "Hier staan meer dan {most} bestanden. Kies een kleinere map. Er is niets binnengehaald.",
  importReport: "Wat niet of anders gelezen is",

  notHere: "“{ref}” staat niet in de mappen die hier open zijn.",
  failed: "Er ging iets mis. Wat je bewaarde, is er nog.",
} as const;

export type Words = { readonly [key in keyof typeof nl]: string };
