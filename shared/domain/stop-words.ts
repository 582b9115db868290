const dutch = [
  "aan achter af al bijv alle alleen alles als altijd ander andere anders ben bent beter bij bijna binnen boven buiten daar",
  "daarna daarom dan dat de deze die dit doe doen doet door dus echt een eens eentje eerder eerst eerste eigen",
  "eindelijk elk elke en enkele er even gaan gaat gaf geen gehad gelukkig ging geven gewoon goed had hadden haar heb",
  "hebben hebt heeft heel heen hem hen het hier hij hoe hun idee iedere iedereen iemand iets ik in inmiddels is ja je",
  "jij jou jouw kan keer klopt klein komen komt kon konden kost kun kunnen kwam laat laten later liet maak maakt maar",
  "maken mag meer meest meestal men met mij mijn minder moest moet moeten na naar net niemand niet niets niks nog nou",
  "nu nul of om omdat onder ons onze ook op over paar per precies samen snel sneller soms staan staat steeds stond stuk",
  "te tegen terug terwijl tijdens tijd toch toen tot totdat tussen twee drie vier vijf tien u uit uur minuut minuten",
  "dag dagen week weken maand jaar kwartier half anderhalf vaak vaker van vanaf vandaag vanochtend veel verder via volgende",
  "vond voor vorig vorige waar waarom waardoor wanneer want waren was wat weer weg weet weinig wel welke werd werden wie",
  "wij wil willen wist worden mee ipv min wordt zag zat ze zei zeer zelf zelfde zich zien zie zij zijn zo zodat zodra zonder zou",
  "zouden gister gisteren morgen tenminste misschien eigenlijk meteen direct opnieuw ineens uiteindelijk",
];
const english = [
  "a about after again all almost also always am an and any are around as ask asked at be because been before being best",
  "better between both but by came can clearly come could day days did didnt do does doesnt doing done dont down during",
  "each either else enough even ever every everybody everyone everything few finally first for from fun get gets getting",
  "give go goes going gone good got had half has have having he her here hers him his hour hours how i if in instead into",
  "is isnt it its just keep keeps kept knew know known last least less let like little long look looked lot made make makes",
  "many may maybe me mean mins might minute minutes month more most much must my need never new next no nobody none not nothing",
  "now of off often on once one only onto or other our out over own part people put quite rather really right said same",
  "saw say see seen she should since so some somebody someone something still such take takes than that the their them then",
  "there these they thing things think this those though through time times to today together told too took tried try two",
  "three four five ten under until up us use used very want wanted was wasnt way we week weeks well went were what when",
  "where which while who whole why will with without would year years yes yesterday yet you your",
];

/** Folded words of both languages that do not tell what a note is about. */
export const stopWords: ReadonlySet<string> = new Set([...dutch, ...english].flatMap((line) => line.split(" ")));
