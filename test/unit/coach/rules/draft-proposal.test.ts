import assert from "node:assert/strict";
import { draftProposal } from "../../../../shared/coach/rules/draft-proposal.ts";
import type { Capture } from "../../../../shared/domain/capture.ts";
import { lintProposal } from "../../../../shared/domain/lint-proposal.ts";
import { isLiteralQuote } from "../../../../shared/domain/quote.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";
import { makeTheme } from "../../../helpers/make-theme.ts";
import { readSamples } from "../../../helpers/read-samples.ts";

type Request = Parameters<typeof draftProposal>[0];

const request = (notes: readonly Capture[], given: Partial<Request> = {}): Request => ({
  theme: makeTheme("theme:flaky", notes, { domains: { maintain: true } }),
  notes,
  ownSentence: "Elke week één iemand die een instabiele test oplost.",
  language: "nl",
  today: "2026-11-13",
  now: "2026-11-13T15:00:00.000Z",
  author: "Sanne",
  ...given,
});

const rulesFound = (given: Request): readonly string[] => {
  const captures = new Map(given.notes.map((note) => [note.id, note]));
  const errors = lintProposal(draftProposal(given), { captures }).filter(({ severity }) => severity === "error");
  return [...new Set(errors.map(({ rule }) => rule))];
};

const sampleNotes = (scenario: "A" | "B", theme: string): readonly Capture[] =>
  readSamples(scenario)
    .filter((sample) => sample.theme === theme && sample.flags.length === 0)
    .map(({ capture }) => ({ ...capture, visibility: "shareable" }));

describe("a proposal drafted by rules", () => {
  for (const [scenario, theme] of [
    ["A", "flaky"],
    ["A", "spec"],
    ["B", "find"],
    ["B", "verify"],
    ["B", "rounds"],
  ] as const) {
    it(`leaves to lint only what a template cannot know: ${theme} of sample ${scenario}`, () => {
      for (const language of ["nl", "en"] as const) {
        assert.deepEqual(rulesFound(request(sampleNotes(scenario, theme), { language })), [
          "P2",
          "P3",
          "P10",
          "P5",
          "P8",
          "P9",
        ]);
      }
    });

    it(`quotes ${theme} of sample ${scenario} literally`, () => {
      const notes = sampleNotes(scenario, theme);
      const quotes = Object.values(draftProposal(request(notes)).evidence);

      assert(quotes.length >= 2);
      for (const { captureId, quote } of quotes)
        assert(isLiteralQuote(quote, notes.find(({ id }) => id === captureId)?.text ?? ""), quote);
    });
  }

  it("keeps the person's own sentence as it was, as sentence, change and title", () => {
    const { ownSentence, change, title } = draftProposal(request(sampleNotes("A", "flaky")));

    assert.equal(ownSentence, "Elke week één iemand die een instabiele test oplost.");
    assert.equal(change, ownSentence);
    assert.equal(title, "Elke week één iemand die een instabiele test oplost");
  });

  it("shortens a long own sentence only in the title, at a word", () => {
    const own = "Een heel lange zin over testen ".repeat(6).trim();

    const { title, ownSentence } = draftProposal(request(sampleNotes("A", "flaky"), { ownSentence: own }));

    assert.equal(ownSentence, own);
    assert(title.endsWith("…") && title.length <= 91 && own.startsWith(title.slice(0, -1)));
  });

  it("calls a cause measured only when a note says that somebody measured, and quotes it with its day", () => {
    const measured = draftProposal(request(sampleNotes("A", "flaky"))).problem;
    assert.deepEqual(
      [measured.causeKnown, measured.cause],
      [
        "measured",
        "Volgens een notitie van woensdag 11 november: ‘De timeout in de upload-test komt door de virusscanner op de runner, niet door onze code.’",
      ],
    );

    const notes = [
      makeCapture({ text: "Weer laat omdat niemand het wist." }),
      makeCapture({ text: "Drie keer te laat begonnen", day: "2026-11-05" }),
    ];
    const assumed = draftProposal(request(notes)).problem;
    assert.equal(assumed.causeKnown, "assumed");
    assert.match(assumed.cause, /‘Weer laat omdat niemand het wist\.’/);
  });

  it("leaves the cause open when no note names one", () => {
    const notes = [makeCapture({ text: "Weer te laat begonnen" }), makeCapture({ text: "Drie keer te laat begonnen" })];

    assert.match(draftProposal(request(notes)).problem.cause, /^\[vul in/);
  });

  it("counts from the notes and computes its dates from today; no other number is in it", () => {
    const draft = draftProposal(request(sampleNotes("A", "flaky"), { ownSentence: "Samen testen oplossen" }));

    assert.equal(draft.problem.frequency, "2 keer genoteerd in 3 dagen, samen ongeveer 15 minuten");
    assert.deepEqual(
      [draft.decision.by, draft.experiment.start, draft.experiment.end, draft.experiment.minutesPerWeek],
      ["2026-11-20", "2026-11-23", "2026-12-04", 0],
    );
  });

  it("names nobody but its author, and nobody at all when there is none", () => {
    const notes = sampleNotes("B", "find");

    assert.deepEqual(draftProposal(request(notes)).authors, { a1: { name: "Sanne", order: 1 } });
    assert.deepEqual(draftProposal(request(notes, { author: "" })).authors, {});
  });

  it("takes the wording for others, and says so", () => {
    const [first, ...others] = sampleNotes("A", "flaky");
    assert(first);
    const shared = { ...first, sharedText: "Een test faalt drie keer per dag." };

    const [quote] = Object.values(draftProposal(request([shared, ...others])).evidence);

    assert.deepEqual([quote?.from, quote?.quote], ["sharedText", "Een test faalt drie keer per dag."]);
  });
});
