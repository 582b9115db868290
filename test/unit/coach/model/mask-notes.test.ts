import assert from "node:assert/strict";
import { maskNotes, type MaskRules } from "../../../../shared/coach/model/mask-notes.ts";
import type { SensitivityFlag } from "../../../../shared/domain/capture.ts";
import type { AiPreview } from "../../../../shared/messages/ai-types.ts";
import { maskedSamples } from "../../../helpers/masked-samples.ts";

const rules = (given: Partial<MaskRules> = {}): MaskRules => ({ mode: "masked", ownWords: [], ...given });
const maskOne = (text: string, ownWords: readonly string[] = []): string | undefined =>
  maskNotes([{ text }], rules({ ownWords })).texts[0];
const keptIn = (text: string, words: string): SensitivityFlag => {
  const start = text.indexOf(words);
  return { kind: "name", start, end: start + words.length, resolved: "kept" };
};

// Decided: what no test of its own or word before it tells apart stays. Who wants more masked has the own words.
const stays: readonly string[] = [
  "Gestart op 02-11-2026 om 10:41, klaar 2026-11-13 17.30 uur",
  "Started on 11/02/2026 at 9:05 pm",
  "Ticket ABC-123456782, #123456782 en zaak 2026-0612",
  "Versie 1.0.612.345678 en v2.14.3-rc.1",
  "Bedrag € 123456782, 1.234.567,89 en $ 4,500.00",
  "Postbus 123, 1234 AB en 1234AB",
  "Commit 4111111111111111a en 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b",
  "Server 192.0.2.17, 2001:db8::1 en poort 8080",
  "Nummer 123456789 en kaart 4111 1111 1111 1112 voldoen niet",
  "Rekening NL00ABNA0417164300 klopt niet",
  "Overleg met Juridisch, van Excel naar Word",
  "Zie https://example.nl/zaken/12#kop voor meer",
  "Anne was ziek",
  "In 2023 duurde het 45 minuten, nu 3x zo kort",
];

describe("masking what is sent", () => {
  for (const { text, masked } of maskedSamples)
    it(`writes "${masked}"`, () => {
      assert.equal(maskOne(text), masked);
    });

  for (const text of stays)
    it(`leaves alone: ${text}`, () => {
      assert.equal(maskOne(text), text);
    });

  it("gives the same words the same placeholder in all texts, and other words another", () => {
    const { texts } = maskNotes(
      [{ text: "Mevrouw De Wit en collega Karin belden" }, { text: "Weer mevrouw De Wit" }, { text: "Met Joost" }],
      rules(),
    );
    assert.deepEqual(texts, ["Mevrouw [name-1] en collega [name-2] belden", "Weer mevrouw [name-1]", "Met [name-3]"]);
  });

  it("masks a name where it stands alone, once another text told that it is one", () => {
    const { texts } = maskNotes(
      [{ text: "Karin was ziek, Karins werk bleef liggen, Karinthië niet" }, { text: "Gesproken met Karin de Vries" }],
      rules(),
    );
    assert.deepEqual(texts, [
      "[name-1] was ziek, [name-1]s werk bleef liggen, Karinthië niet",
      "Gesproken met [name-2]",
    ]);
  });

  it("masks a password also where it stands alone", () => {
    const { texts } = maskNotes([{ text: "wachtwoord: Welkom01!" }, { text: "Welkom01! werkte niet" }], rules());
    assert.deepEqual(texts, ["[secret-1]", "[secret-2] werkte niet"]);
  });

  it("masks twice what stands twice side by side", () => {
    const flags = { a: { kind: "name", start: 0, end: 4, resolved: "masked" } } as const;
    const { texts } = maskNotes([{ text: "bas ", flags }, { text: "bas bas " }], rules());
    assert.deepEqual(texts, ["[name-1]", "[name-1][name-1]"]);
  });

  it("takes no word of every sentence for a name", () => {
    const { texts } = maskNotes([{ text: "Mevrouw De wit belde" }, { text: "De test is rood" }], rules());
    assert.equal(texts[1], "De test is rood");
  });

  it("counts per kind, as the preview shows it", () => {
    const { counts } = maskNotes(
      [{ text: "Met Anne en Joost over j@example.nl" }, { text: "Waterveen en Waterveen" }],
      rules({ ownWords: ["Waterveen"] }),
    );
    const shown: AiPreview["masked"] = counts;
    assert.deepEqual(shown, { name: 2, email: 1, own: 2 });
  });

  it("leaves what somebody typed as a placeholder, and gives its number to nothing else", () => {
    const text = "[name-1] en [Mail 2] zijn mijn notatie, met Anne";
    const masking = maskNotes([{ text }], rules());
    assert.deepEqual(masking.texts, ["[name-1] en [Mail 2] zijn mijn notatie, met [name-3]"]);
    assert.equal(masking.restore("[name-1] en [name-3]"), "[name-1] en Anne");
  });
});

describe("own words", () => {
  for (const [text, expected, ...words] of [
    ["WÀTERVEEN, Waterveen's en Waterveens plan", "[own-1], [own-2]'s en [own-2]s plan", "waterveen"],
    [
      "Waterveenproject, hoofdwaterveen en de Waterveen-app",
      "[own-1]project, hoofd[own-2] en de [own-1]-app",
      "Waterveen",
    ],
    ["Het plan van Jan  de Vries ligt er", "Het plan van [own-1] ligt er", "jan de vries"],
    ["Café Noord en cafe noord", "[own-1] en [own-2]", "cafe noord"],
    ["Veldoverleg over Veld, in het veldwerk", "[own-1]overleg over [own-1], in het [own-2]werk", "Veld"],
    ["Zaak C++ (v2) liep", "Zaak [own-1] liep", "C++ (v2)"],
    ["Wa\u00ADter\u200Bveen belde", "[own-1] belde", "Waterveen"],
  ] as const)
    it(`writes "${expected}"`, () => {
      assert.equal(maskOne(text, words), expected);
    });

  for (const [text, word] of [
    ["Meerdere keren, en veel meerwaarde", "Meer"],
    ["Andere ambitie in januari", "An"],
    ["Een velden vol en onverveld", "Veld"],
    ["Niets bijzonders", " "],
  ] as const)
    it(`are not found in: ${text}`, () => {
      assert.equal(maskOne(text, [word]), text);
    });

  it("are masked in an open question too, also within what its author kept", () => {
    const text = "Gebeld met Anne Waterveen";
    const open = rules({ mode: "open", ownWords: ["Waterveen"] });
    const masking = maskNotes([{ text, flags: { a: keptIn(text, "Anne Waterveen") } }], open);
    assert.deepEqual(masking.texts, ["Gebeld met Anne [own-1]"]);
    assert.deepEqual(masking.findRaw("Waterveen"), [{ kind: "own", text: "Waterveen" }]);
  });

  it("may be a word of the placeholders themselves", () => {
    const masking = maskNotes([{ text: "Met Anne over own en name" }], rules({ ownWords: ["own", "name", "user"] }));
    assert.deepEqual(masking.texts, ["Met [name-1] over [own-2] en [own-3]"]);
    assert.deepEqual(masking.findRaw(JSON.stringify({ role: "user", content: masking.texts[0] })), []);
  });
});

describe("what an author decided", () => {
  const text = "Gesproken met Anne over het rooster";
  const flags = { a: keptIn(text, "Anne") };

  it("stays as written in an open question, and only there", () => {
    assert.deepEqual(maskNotes([{ text, flags }], rules({ mode: "open" })).texts, [text]);
    assert.deepEqual(maskNotes([{ text, flags }], rules()).texts, ["Gesproken met [name-1] over het rooster"]);
  });

  it("leaves the same name masked in another note, and does not stop the question for the one that was kept", () => {
    const masking = maskNotes([{ text, flags }, { text: "Met Anne gebeld" }], rules({ mode: "open" }));
    assert.deepEqual(masking.texts, [text, "Met [name-1] gebeld"]);
    assert.deepEqual(masking.findRaw(JSON.stringify(masking.texts)), []);
  });

  it("masks what it masked also where the scan finds nothing, and survives offsets beyond the text", () => {
    const own = { ...keptIn(text, "rooster"), resolved: "masked" as const };
    const beyond = { kind: "name" as const, start: 30, end: 900, resolved: "masked" as const };
    const { texts } = maskNotes([{ text, flags: { own, beyond, ...flags } }], rules({ mode: "open" }));
    assert.deepEqual(texts, ["Gesproken met Anne over het [name-1]"]);
  });
});

describe("putting back what was masked", () => {
  const masking = maskNotes(
    [{ text: "Met Anne over j@example.nl en $& geheimpje" }],
    rules({ ownWords: ["$& geheimpje"] }),
  );

  for (const written of [
    "[name-1]",
    "[Name-1]",
    "[NAME - 1]",
    "[ name 1 ]",
    "[name–1]",
    "[naam-1]",
    "[*name*-1]",
    "[`name-1`]",
    "\\[name-1\\]",
    "[name\\_1]".replace("\\", ""),
  ])
    it(`knows ${written}`, () => {
      assert.equal(masking.restore(`Vraag ${written}s collega`), "Vraag Annes collega");
    });

  it("leaves the Markdown around it", () => {
    assert.equal(
      masking.restore("**[name-1]** en _[mail-2]_, `[own-3]`"),
      "**Anne** en _j@example.nl_, `$& geheimpje`",
    );
  });

  it("leaves what was never given as text", () => {
    for (const text of [
      "[name-2]",
      "[mail-1]",
      "[name-9]",
      "[name-0]",
      "[name]",
      "name-1",
      "[1]",
      "[^1]",
      "[x-1](url)",
    ])
      assert.equal(masking.restore(text), text);
  });
});

describe("the last look at a finished body", () => {
  const note = "Gesproken met Anne\nMet Joost gebeld";
  const masking = maskNotes([{ text: note }], rules());
  const bodyOf = (data: unknown): string =>
    JSON.stringify({ model: "m", messages: [{ role: "user", content: `Notes: ${JSON.stringify(data)}` }] });

  it("finds nothing in what was masked", () => {
    assert.deepEqual(masking.findRaw(bodyOf({ notes: masking.texts })), []);
  });

  it("finds what slipped through, behind two layers of escapes too", () => {
    assert.deepEqual(masking.findRaw(bodyOf([{ text: "Rood\nMet Fatima" }])), [{ kind: "name", text: "Fatima" }]);
    assert.deepEqual(masking.findRaw(bodyOf({ text: "Joost zei niets" })), [{ kind: "name", text: "Joost" }]);
    assert.deepEqual(masking.findRaw(bodyOf(["x"]).replace("[", '["Rood\\nMet Fatima", ')), [
      { kind: "name", text: "Fatima" },
    ]);
    assert.deepEqual(masking.findRaw(bodyOf({ "j@example.nl": 111222333 })), [
      { kind: "email", text: "j@example.nl" },
      { kind: "bsn", text: "111222333" },
    ]);
    assert.deepEqual(masking.findRaw(`Notes: {"a":"x"} {"text":"Rood\\nMet Fatima"}`), [
      { kind: "name", text: "Fatima" },
    ]);
  });

  it("does not take a placeholder that was never given for masked", () => {
    const typed = maskNotes([{ text: "Zie [own-1]" }], rules({ ownWords: ["own"] }));
    assert.deepEqual(typed.texts, ["Zie [[own-2]-1]"]);
    assert.deepEqual(typed.findRaw("Zie [own-1]"), [{ kind: "own", text: "own" }]);
  });

  it("passes over the program's own instructions, and nothing else in the same string", () => {
    const instructions = 'Never repeat a password or a diagnosis of a person. Answer with {"themes": []}.';
    const content = `${instructions}\n${JSON.stringify({ text: "Rood\nMet Fatima" })}`;
    const body = JSON.stringify({ system: [instructions], messages: [{ role: "user", content }] });
    assert.deepEqual(masking.findRaw(body, [instructions]), [{ kind: "name", text: "Fatima" }]);
    assert.equal(masking.findRaw(body).length > 1, true);
  });
});
