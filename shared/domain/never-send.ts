import { sensitivityKinds, type Capture, type SensitivityKind } from "./capture.ts";
import { createWordFinder } from "./sensitivity/find-words.ts";
import { foldWord } from "./sensitivity/fold-letters.ts";
import { scanSensitivity } from "./sensitivity/scan-sensitivity.ts";
import { foldTag, tagsOf } from "./tags.ts";
import type { Theme } from "./theme.ts";

/** What is looked at of a note, and the themes it is in. */
export interface NoteToSend {
  readonly note: Pick<Capture, "text" | "tags" | "sensitivity"> & Partial<Pick<Capture, "context" | "deepening">>;
  readonly themes: readonly Pick<Theme, "label" | "tag">[];
}

/** What a list of things that are never sent does with notes and texts. */
export interface NeverSend {
  /** The entries, as they are written in the list, that keep a note out; none when it may go. */
  leftOutBy(wanted: NoteToSend): readonly string[];
  /** The entries that a text still holds, to look at once more before it is sent. */
  heldIn(text: string): readonly string[];
}

/**
 * Reads such a list: `#tag` (and all tags under it), a kind of sensitive data ("bsn", "e-mail", in Dutch or English), and else
 * a word or the label of a theme. A tag and a label are also looked for as words; a kind is looked for as the data itself,
 * since a note about mail is no address.
 */
export const createNeverSend = (entries: readonly string[]): NeverSend => {
  const rules = entries.filter((entry) => entry.trim() !== "").map((entry) => ({ entry, ...readEntry(entry) }));
  return {
    leftOutBy: ({ note, themes }) => {
      const text = wordsOf(note);
      const kinds = new Set([...Object.values(note.sensitivity), ...flagsIn(text)].map(({ kind }) => kind));
      const tags = [...Object.keys(note.tags), ...tagsOf(text), ...themes.flatMap(({ tag }) => tag ?? [])].map(foldTag);
      const labels = themes.map(({ label }) => label).join("\n");
      return rules
        .filter(
          ({ kind, tag, find }) =>
            tags.some((one) => one === tag || one.startsWith(`${tag}/`)) ||
            (kind === undefined ? find(`${text}\n${labels}`).length > 0 : kinds.has(kind)),
        )
        .map(({ entry }) => entry);
    },
    heldIn: (text) => {
      const kinds = new Set(flagsIn(text).map(({ kind }) => kind));
      return rules
        .filter(({ kind, find }) => (kind === undefined ? find(text).length > 0 : kinds.has(kind)))
        .map(({ entry }) => entry);
    },
  };
};

const flagsIn = (text: string) => Object.values(scanSensitivity(text));

const wordsOf = ({ text, context, deepening }: NoteToSend["note"]): string =>
  [
    text,
    ...(context ? [context.label, context.ref, context.branch ?? "", context.copied ?? ""] : []),
    ...Object.values(deepening ?? {}).map(({ answer }) => answer),
  ].join("\n");

const readEntry = (entry: string) => {
  const word = entry.trim().replace(/^#/, "");
  const kind = entry.includes("#") ? undefined : kindByName.get(foldWord(word));
  return { kind, tag: foldTag(word), find: createWordFinder([word]) };
};

/** How people who write ground rules call the kinds of data that the scan knows. */
const names: { readonly [kind in SensitivityKind]: string } = {
  name: "naam,namen,names,persoonsnaam,persoonsnamen",
  email: "e-mail,mail,mailadres,mailadressen,e-mailadres,e-mailadressen,email address,email addresses",
  phone: "telefoon,telefoonnummer,telefoonnummers,phone number,phone numbers",
  iban: "rekeningnummer,rekeningnummers,bankrekening,account number,account numbers",
  bsn: "burgerservicenummer,burgerservicenummers",
  term: "bijzondere gegevens,sensitive terms",
  card: "creditcard,kaartnummer,kaartnummers,card number,card numbers",
  secret: "geheim,geheimen,wachtwoord,wachtwoorden,sleutels,secrets,password,passwords,api keys",
  url: "webadres,webadressen,urls",
};

const kindByName: ReadonlyMap<string, SensitivityKind> = new Map(
  sensitivityKinds.flatMap((kind) => [kind, ...names[kind].split(",")].map((name) => [foldWord(name), kind] as const)),
);
