/** One thing that is masked before it leaves: a note, the part of it that must not, and what stands in its place. */
export interface MaskedSample {
  readonly text: string;
  readonly raw: string;
  readonly masked: string;
}

const sample = (text: string, raw: string, placeholder: string): MaskedSample => ({
  text,
  raw,
  masked: text.replace(raw, placeholder),
});

/** Made for these tests: it only has the shape of a token. */
const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJl";

/** Something of every kind, each alone in its note. */
export const maskedSamples: readonly MaskedSample[] = [
  sample("Mevrouw De Wit belde", "De Wit", "[name-1]"),
  sample("Ten minutes with Priya on it", "Priya", "[name-1]"),
  sample("Mail naar j.dewit@example.nl gestuurd", "j.dewit@example.nl", "[mail-1]"),
  sample("Bel 06-12345678 terug", "06-12345678", "[phone-1]"),
  sample("Call +44 7700 900123 today", "+44 7700 900123", "[phone-1]"),
  sample("Storten op NL91 ABNA 0417 1643 00 graag", "NL91 ABNA 0417 1643 00", "[iban-1]"),
  sample("Nummer 111222333 stond erin", "111222333", "[bsn-1]"),
  sample("Kaart 4111 1111 1111 1111 werkte niet", "4111 1111 1111 1111", "[card-1]"),
  sample(`Header was ${token} in de log`, token, "[secret-1]"),
  sample("In de code stond password=Welkom01", "password=Welkom01", "[secret-1]"),
  sample("Zie https://example.nl/zaak?id=12 voor meer", "?id=12", "[url-1]"),
  sample("Op postgres://admin:geheim@db.example.nl/zaken", "admin:geheim", "[url-1]"),
  sample("Her medical record was attached", "medical record", "[term-1]"),
];
