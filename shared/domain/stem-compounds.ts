import { stemOf } from "./stem-of.ts";

/** Words that Dutch work compounds are often made of, as first or as last part. */
const parts = [
  "aanvraag afspraak antwoord behandel beheer beleid besluit bestand bijlage bron bouw budget cijfer code",
  "controle cursus datum dienst document dossier formulier gesprek kijken klant lijst mail melding nota onderzoek",
  "overleg plan planning probleem proces project raad rapport regel rooster server software systeem team tekst",
  "termijn test uitleg update upload vergadering vergunning versie voorstel vraag werk zaak zorg",
]
  .join(" ")
  .split(" ");

const partStems = [...new Set(parts.map(stemOf))];
const known = new Set(partStems);

/** Whether this stem is one that Dutch work compounds are often made of. */
export const isWorkPart = (stem: string): boolean => known.has(stem);

/** The stems of the known parts of a compound ("raadsvraag": raad, vraag); empty when it is none. */
export const partsOf = (stem: string): readonly string[] => {
  const found = partStems.flatMap((part) => {
    if (part.length < 3 || stem.length < part.length + 2) return [];
    if (part.length >= 4 && stem.endsWith(part))
      return [part, ...telling(stem.slice(0, -part.length).replace(/s$/u, ""))];
    if (stem.startsWith(part))
      return telling(stem.slice(part.length).replace(/^s/u, "")).flatMap((rest) => [part, rest]);
    return [];
  });
  return [...new Set(found)].filter((part) => part !== stem);
};

const telling = (rest: string): readonly string[] => (known.has(rest) || rest.length >= 6 ? [rest] : []);
