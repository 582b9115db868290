import { readFileSync } from "node:fs";
import type { Language } from "../../shared/domain/entity.ts";

/** A synthetic note that tries to take over whoever reads it. */
export interface AdversarialNote {
  readonly name: string;
  /** What kind of attack it is. */
  readonly tries: string;
  readonly text: string;
  readonly lang: Language;
}

/** All notes of `test/fixtures/adversarial`, in both languages. */
export const readAdversarial = (): readonly AdversarialNote[] => (["nl", "en"] as const).flatMap(readLanguage);

const readLanguage = (lang: Language): readonly AdversarialNote[] => {
  // The file is part of the project and read by tests only.
  const notes = JSON.parse(readFileSync(`test/fixtures/adversarial/notes.${lang}.json`, "utf8")) as readonly {
    readonly name: string;
    readonly tries: string;
    readonly text: string;
    readonly times?: number;
  }[];
  return notes.map(({ name, tries, text, times = 1 }) => ({ name, tries, text: text.repeat(times), lang }));
};
