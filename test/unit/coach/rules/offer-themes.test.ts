import assert from "node:assert/strict";
import fc from "fast-check";
import { knowTheme } from "../../../../shared/coach/rules/know-theme.ts";
import { offerThemes } from "../../../../shared/coach/rules/offer-themes.ts";
import type { ThemeId } from "../../../../shared/domain/theme.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";
import { makeTheme } from "../../../helpers/make-theme.ts";
import { offerByReadingAll } from "../../../helpers/offer-by-reading-all.ts";

const uploads = [makeCapture({ text: "Upload-test weer rood" }), makeCapture({ text: "Traagheid van de upload" })];
const answers = [makeCapture({ text: "Antwoorden op raadsvragen gezocht" })];
const reviews = [makeCapture({ text: "Review van de nota duurde lang" })];
const flaky = makeTheme("theme:flaky", uploads, { tag: "flaky" });
const find = makeTheme("theme:find", answers);
const review = makeTheme("theme:review", reviews);
const known = [knowTheme(flaky, uploads), knowTheme(find, answers), knowTheme(review, reviews)];

const offer = (text: string) => offerThemes(makeCapture({ text }), known);

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

    assert.deepEqual(offerThemes(only, [knowTheme(empty, answers)]), []);
  });

  it("are the same as when everything is made anew for each note, also for a note of one of the themes", () => {
    const word = fc.constantFrom(
      ..."upload uploads test rood traag nota review raadsvraag raadsstuk #flaky".split(" "),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
    const note = text.map((words) => makeCapture({ text: words }));
    const ids: readonly ThemeId[] = ["theme:flaky", "theme:find", "theme:review"];
    const notesOf = fc.tuple(...ids.map(() => fc.array(note, { maxLength: 5 })));
    fc.assert(
      fc.property(notesOf, note, fc.option(word, { nil: undefined }), (groups, other, keyword) => {
        const notesByTheme = new Map(ids.map((id, at) => [id, groups[at] ?? []]));
        const themes = ids.map((id) =>
          makeTheme(id, notesByTheme.get(id) ?? [], {
            ...(keyword && { keywords: { [keyword]: true } }),
            ...(id === "theme:flaky" && { tag: "flaky" }),
          }),
        );
        const made = themes.map((theme) => knowTheme(theme, notesByTheme.get(theme.id) ?? []));
        for (const asking of [other, ...groups.flat()]) {
          assert.deepEqual(offerThemes(asking, made), offerByReadingAll(asking, themes, notesByTheme));
        }
      }),
    );
  });
});
