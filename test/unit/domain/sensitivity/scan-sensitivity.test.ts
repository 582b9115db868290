import assert from "node:assert/strict";
import fc from "fast-check";
import { scanSensitivity } from "../../../../shared/domain/sensitivity/scan-sensitivity.ts";

/** What is found, as `kind: words`, in order. */
const found = (text: string): readonly string[] =>
  Object.values(scanSensitivity(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** Made for these tests: it only has the shape of a token. */
const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJl";

const sensitive: readonly (readonly [text: string, ...found: string[]])[] = [
  ["Mevrouw De Wit belde", "name: De Wit"],
  ["Gebeld met dhr. J. van den Berg over de nota", "name: J. van den Berg"],
  ["Mrs. Smith-Jones called back", "name: Smith-Jones"],
  ["Tien minuten met Fatima (behandelaar) meegekeken", "name: Fatima"],
  ["PR from Joost was ~600 lines", "name: Joost"],
  ["Overleg met Fatima en Joost gehad", "name: Fatima", "name: Joost"],
  ["Gevraagd aan Karin de Vries", "name: Karin de Vries"],
  ["Het idee kwam van Zoë", "name: Zoë"],
  ["Ik vroeg Anne of het kon", "name: Anne"],
  ["Spoke to Priya about it", "name: Priya"],
  ["Mail naar j.dewit@example.nl gestuurd", "email: j.dewit@example.nl"],
  ["Write to anne+work@sub.example.co.uk.", "email: anne+work@sub.example.co.uk"],
  ["Bel 06-12345678 terug", "phone: 06-12345678"],
  ["Bel 06 12 34 56 78 terug", "phone: 06 12 34 56 78"],
  ["Nummer: 0201234567", "phone: 0201234567"],
  ["Nummer: 020-123 45 67", "phone: 020-123 45 67"],
  ["Call +31 (0)6 12345678", "phone: +31 (0)6 12345678"],
  ["Call +44 7700 900123 today", "phone: +44 7700 900123"],
  ["Call (555) 123-4567", "phone: (555) 123-4567"],
  ["Storten op NL91 ABNA 0417 1643 00 graag", "iban: NL91 ABNA 0417 1643 00"],
  ["Rekening NL91ABNA0417164300.", "iban: NL91ABNA0417164300"],
  ["Account GB82 WEST 1234 5698 7654 32", "iban: GB82 WEST 1234 5698 7654 32"],
  ["Nummer 111222333 stond in de bijlage", "bsn: 111222333"],
  ["Nummer 1112.22.333 stond in de bijlage", "bsn: 1112.22.333"],
  ["Mag zaakdata met BSN in de chat?", "term: BSN"],
  ["Het wachtwoord stond op een briefje", "term: wachtwoord"],
  ["De diagnose stond in de mail", "term: diagnose"],
  ["Her medical record was attached", "term: medical record"],
  ["Kaart 4111 1111 1111 1111 werkte niet", "card: 4111 1111 1111 1111"],
  ["Card 5500-0000-0000-0004", "card: 5500-0000-0000-0004"],
  [`Header was ${token} in de log`, `secret: ${token}`],
  ["In de code stond password=Welkom01", "secret: password=Welkom01"],
  ['api_key = "abcd1234efgh"', 'secret: api_key = "abcd1234efgh"'],
  ["wachtwoord: Welkom01!", "secret: wachtwoord: Welkom01!"],
  ["Sleutel ghp_abcdefghijklmnopqrstuvwx1234 gelekt", "secret: ghp_abcdefghijklmnopqrstuvwx1234"],
  ["Zie https://example.nl/zaak?id=12&naam=x voor meer", "url: ?id=12&naam=x"],
  ["Database op postgres://admin:geheim@db.example.nl/zaken", "url: admin:geheim"],
  ["https://example.nl/#access_token=abc123", "url: #access_token=abc123"],
];

const harmless: readonly string[] = [
  "Copilot suggested a retry loop that just hid the timeout",
  "Samen met Copilot een test geschreven",
  "Van Excel naar Word gekopieerd",
  "Overleg met Juridisch en Financiën",
  "Overleg met DevOps over Node18",
  "Done by Friday, from Monday on",
  "Vertaald van Engels naar Nederlands",
  "Geleerd van GitHub Actions",
  "Met. Daarna ging het goed",
  "Reviewed the mr Fix upload",
  "Gestart op 02-11-2026 om 10:41",
  "Tussen 2026-11-02 en 2026-11-13",
  "Ticket 0612 en versie 1.0.612.345678",
  "Zie #123456782 en ABC-123456782",
  "Bedrag € 123456782 en 1.234.567,89",
  "Nummer 123456789 voldoet niet",
  "Rekening NL00ABNA0417164300 klopt niet",
  "Kaart 4111 1111 1111 1112 klopt niet",
  "Commit 4111111111111111a is groen",
  "De diagnose van de storing duurde lang",
  "Hard to diagnose, easy to fix",
  "wachtwoordbeleid is te lang",
  "token: 5 minuten geldig",
  "The secret is out",
  "Zie https://example.nl/zaken/12 voor meer",
  "Zie https://example.nl/zaken. Waarom?",
  "Versie 7_def_KB_opm2 van de nota, in 2023",
  "3x herstart, 40s ipv 5s, ~600 lines",
  "a @ b, foo@bar, @joost",
];

describe("the sensitivity scan", () => {
  for (const [text, ...expected] of sensitive) {
    it(`finds ${expected.join(", ")}`, () => {
      assert.deepEqual(found(text), expected);
    });
  }

  for (const text of harmless) {
    it(`leaves alone: ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
  }

  it("finds several kinds in one note, each where it stands", () => {
    const text = "Mevrouw De Wit (j.dewit@example.nl, 06-12345678) belde";

    const flags = scanSensitivity(text);

    assert.deepEqual(Object.keys(flags), ["name:8-14", "email:16-34", "phone:36-47"]);
    assert.deepEqual(flags["email:16-34"], { kind: "email", start: 16, end: 34, resolved: "open" });
  });

  it("counts in UTF-16, so that offsets fit the text also after an emoji", () => {
    assert.deepEqual(found("🙂🙂 bel 06-12345678"), ["phone: 06-12345678"]);
  });

  it("lets the more specific kind win where two overlap", () => {
    assert.deepEqual(found("https://jan:geheim@example.nl/x?mail=jan@example.nl"), [
      "url: jan:geheim",
      "url: ?mail=jan@example.nl",
    ]);
    assert.deepEqual(found("password=jan@example.nl"), ["secret: password=jan@example.nl"]);
  });

  it("never breaks, overlaps or leaves the text, whatever somebody types", () => {
    const piece = fc.constantFrom(
      "met ",
      "Jan ",
      "06-12345678 ",
      "https://",
      "a:b@",
      "?x=1",
      "BSN",
      "111222333",
      "@",
      "é",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        const flags = Object.values(scanSensitivity(text));
        for (const [at, { start, end }] of flags.entries()) {
          assert(start >= (flags[at - 1]?.end ?? 0) && end > start && end <= text.length);
        }
      }),
    );
  });
});
