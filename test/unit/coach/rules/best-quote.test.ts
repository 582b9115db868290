import assert from "node:assert/strict";
import fc from "fast-check";
import { bestQuote } from "../../../../shared/coach/rules/best-quote.ts";
import type { SensitivityFlag } from "../../../../shared/domain/capture.ts";
import { isLiteralQuote, wordCount } from "../../../../shared/domain/quote.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";

const quoteOf = (text: string): string | undefined => bestQuote(makeCapture({ text }));

const flagsAround = (text: string, words: string, resolved: SensitivityFlag["resolved"]) => {
  const start = text.indexOf(words);
  return { f: { kind: "name" as const, start, end: start + words.length, resolved } };
};

describe("the best quote", () => {
  it("prefers a number, a duration or a cause", () => {
    assert.equal(
      quoteOf("Het ging vandaag weer eens mis. Anderhalf uur gezocht naar de oorzaak."),
      "Anderhalf uur gezocht naar de oorzaak.",
    );
    assert.equal(
      quoteOf("The upload broke once more today. It fails because nobody owns it."),
      "It fails because nobody owns it.",
    );
  });

  it("keeps a sentence of one or two words with the one before it", () => {
    assert.equal(
      quoteOf("Niks met mij te maken, 3x herstart. Kwartier weg. #flaky"),
      "Niks met mij te maken, 3x herstart. Kwartier weg.",
    );
  });

  it("leaves out closing tags and lines quoted from somebody else", () => {
    assert.equal(
      quoteOf("> Alles werkt hier altijd binnen 5 minuten\nDat klopt hier dus niet #flaky #ci"),
      "Dat klopt hier dus niet",
    );
    assert.equal(
      quoteOf("> Het werkt altijd. Het duurt steeds 5 minuten, omdat niemand het ziet.\nBij ons duurt het langer"),
      "Bij ons duurt het langer",
    );
    assert.equal(quoteOf("> Small steps go far. They take 5 minutes each."), undefined);
  });

  it("does not end at an abbreviation", () => {
    assert.equal(quoteOf("In 45 min akkoord i.p.v. een week mailen."), "In 45 min akkoord i.p.v. een week mailen.");
  });

  it("is none when three words of one's own are not there", () => {
    assert.equal(quoteOf("Weer rood"), undefined);
    assert.equal(quoteOf("#flaky #ci #upload"), undefined);
  });

  it("never holds a masked part, and takes what stands around it", () => {
    const text = "Mevrouw De Wit belde boos over haar bezwaar";

    const quote = bestQuote(makeCapture({ text, sensitivity: flagsAround(text, "De Wit", "masked") }));

    assert.equal(quote, "belde boos over haar bezwaar");
  });

  it("prefers a whole sentence to what is left around a masked part", () => {
    const text = "Met Anne kostte dit drie uur extra. Daarna ging het vanzelf goed.";

    const quote = bestQuote(makeCapture({ text, sensitivity: flagsAround(text, "Anne", "masked") }));

    assert.equal(quote, "Daarna ging het vanzelf goed.");
  });

  it("is none when all of a note is masked", () => {
    const text = "Anne de Vries uit Delft";
    assert.equal(bestQuote(makeCapture({ text, sensitivity: flagsAround(text, text, "masked") })), undefined);
  });

  it("comes from the wording for others when there is one", () => {
    const sharedText = "Een inwoner belde over een bezwaar";
    assert.equal(bestQuote(makeCapture({ text: "Mevrouw De Wit belde drie uur lang", sharedText })), sharedText);
  });

  it("never takes copied words for the person's own", () => {
    const copied = "The build took 40 minutes because of the scanner.";
    const context = { label: "Page", ref: "", type: "page" as const, copied };

    assert.equal(bestQuote(makeCapture({ text: copied, context })), undefined);
    assert.equal(bestQuote(makeCapture({ text: `${copied} Dat merken wij ook.`, context })), "Dat merken wij ook.");
  });

  it("stands literally in any note, with three words or more and at most 140 characters", () => {
    const word = fc.constantFrom(
      "test",
      "weer",
      "3x",
      "uur,",
      "i.p.v.",
      "klaar.",
      "#tag",
      "\n",
      "> ja",
      "é",
      "Waarom?",
      "«x»",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 40 })), { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const quote = quoteOf(text);
        if (quote === undefined) return;
        assert(isLiteralQuote(quote, text) && wordCount(quote) >= 3 && quote.length <= 140, JSON.stringify(quote));
      }),
    );
  });
});
