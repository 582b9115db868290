import type { Day, Language } from "../../domain/entity.ts";
import type { StrategyContent } from "../../domain/strategy-content.ts";
import type { StrategyExample } from "../../domain/strategy-example.ts";
import { hospital as hospitalEn } from "./examples/hospital.en.ts";
import { hospital as hospitalNl } from "./examples/hospital.nl.ts";
import { municipality as municipalityEn } from "./examples/municipality.en.ts";
import { municipality as municipalityNl } from "./examples/municipality.nl.ts";

/** A filled in example, valid from that day. */
export const exampleStrategy = (
  example: StrategyExample,
  language: Language,
  { validFrom, reviewOn }: { readonly validFrom: Day; readonly reviewOn: Day },
): StrategyContent => ({ ...examples[example][language], validFrom, reviewOn });

const examples = {
  municipality: { nl: municipalityNl, en: municipalityEn },
  hospital: { nl: hospitalNl, en: hospitalEn },
} as const;

/** Stands above an example that was written to a file. */
export const exampleRemarks: { readonly [language in Language]: string } = {
  nl: "Voorbeeld. Deze organisatie bestaat niet: neem over wat past en schrijf de rest zelf.",
  en: "Example. This organisation does not exist: take over what fits and write the rest yourself.",
};
