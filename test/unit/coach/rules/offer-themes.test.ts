import assert from "node:assert/strict";
import { offerThemes } from "../../../../shared/coach/rules/offer-themes.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";
import { makeTheme } from "../../../helpers/make-theme.ts";

const uploads = [makeCapture({ text: "Upload-test weer rood" }), makeCapture({ text: "Traagheid van de upload" })];
const answers = [makeCapture({ text: "Antwoorden op raadsvragen gezocht" })];
const reviews = [makeCapture({ text: "Review van de nota duurde lang" })];
const flaky = makeTheme("theme:flaky", uploads, { tag: "flaky" });
const find = makeTheme("theme:find", answers);
const review = makeTheme("theme:review", reviews);
const notesByTheme = new Map([
  [flaky.id, uploads],
  [find.id, answers],
  [review.id, reviews],
]);

const offer = (text: string) => offerThemes(makeCapture({ text }), [flaky, find, review], notesByTheme);

describe("theme chips", () => {
  it("offer the likeliest theme first, with the words it shares as the note writes them", () => {
    const [first] = offer("De uploads zijn weer traag");

    assert.deepEqual(first, { themeId: "theme:flaky", label: "flaky", because: ["traag", "uploads"] });
  });

  it("are at most two", () => {
    assert.equal(offer("Upload van de nota met antwoorden").length, 2);
  });

  it("are none for a note that shares nothing", () => {
    assert.deepEqual(offer("Wandelend gegeten"), []);
  });

  it("put the theme of the note's own tag first", () => {
    assert.deepEqual(offer("Raadsvragen #flaky")[0]?.because[0], "#flaky");
  });

  it("do not take a note for its own likeness", () => {
    const [only] = answers;
    assert(only);
    const empty = makeTheme("theme:find", []);

    assert.deepEqual(offerThemes(only, [empty], new Map([[empty.id, answers]])), []);
  });
});
