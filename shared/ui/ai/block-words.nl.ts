/** Why nothing is sent, before anything is. */
export const nl = {
  ruleMode: "De kaders van je organisatie staan niet toe dat hier een model bij helpt. Zonder model kan het wel.",
  ruleModels: "Dit model mag niet volgens de kaders. Kies er een dat wel mag.",
  ruleModelsThis: "“{detail}” mag niet volgens de kaders. Kies een model dat wel mag.",
  ruleNeverSend: "Er staat iets in dat volgens de kaders nooit weg mag. Laat die notitie hier.",
  ruleNeverSendThis: "“{detail}” mag volgens de kaders nooit weg. Laat de notitie waar dat in staat hier.",
  rulePersonal: "Je hebt bij Instellingen gekozen dat er geen model meeschrijft.",
  rulePersonalThis: "“{detail}” zou onvervangen weggaan. Laat de notitie waar dat in staat hier.",
  missing_provider: "Je hebt nog niet gekozen wie er antwoordt.",
  missing_key: "Er is nog geen sleutel. Een sleutel die tot het sluiten bewaard bleef, geef je opnieuw.",
  missing_baseUrl: "Het adres van de server ontbreekt nog.",
  missing_model: "Er is nog geen model gekozen.",
  badUrl: "Dit adres kan niet. Het begint met https, of met http als de server op deze computer draait.",
  budgetCall:
    "Deze vraag is groter dan je jezelf per keer toestaat: hooguit {needs} tokens, en er passen er {left}. Laat een paar notities hier.",
  budgetMonth:
    "Hiermee kom je boven wat je jezelf per maand toestaat: dit kost hooguit {needs} tokens, en deze maand zijn er nog {left}. Die grens kies je zelf.",
  tooFewNotes:
    "Hiervoor gaan er te weinig notities mee: {have}. Wat iets gevoeligs noemt waar je nog niet over besliste, blijft hier, en wat je van elders overnam ook zolang je dat niet aanzet.",
  noSentence: "Schrijf eerst één zin van jezelf: wat zou je anders willen?",
  gone: "Dit is er niet meer. Misschien is het in een ander venster verwijderd.",
  changed: "Wat je zag, is intussen veranderd. Er is niets verstuurd. Kijk nog één keer naar wat er nu weg zou gaan.",
};
