import assert from "node:assert/strict";
import { draftPath } from "../../../../shared/coach/rules/draft-path.ts";
import type { Capture } from "../../../../shared/domain/capture.ts";
import { lintPath } from "../../../../shared/domain/lint-path.ts";
import { stepsInOrder } from "../../../../shared/domain/path-steps.ts";
import { needs, type LearningPath } from "../../../../shared/domain/path.ts";
import { isLiteralQuote } from "../../../../shared/domain/quote.ts";
import type { PathDraft } from "../../../../shared/ports.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";
import { makeTheme } from "../../../helpers/make-theme.ts";
import { readSamples } from "../../../helpers/read-samples.ts";

type Request = Parameters<typeof draftPath>[0];

const request = (notes: readonly Capture[], given: Partial<Request> = {}): Request => ({
  theme: makeTheme("theme:flaky", notes),
  notes,
  need: "work",
  minutesPerWeek: 45,
  language: "nl",
  today: "2026-11-16",
  now: "2026-11-16T08:00:00.000Z",
  author: "Sanne",
  ...given,
});

const asPath = (draft: PathDraft): LearningPath => ({
  id: "path:1",
  schema: 1,
  createdAt: "2026-11-16T08:00:00.000Z",
  updatedAt: "2026-11-16T08:00:00.000Z",
  state: "suggested",
  ...draft,
});

const findingsOf = (draft: PathDraft, notes: readonly Capture[], mostMinutesPerWeek = 45) =>
  lintPath(asPath(draft), { captures: new Map(notes.map((note) => [note.id, note])), mostMinutesPerWeek });

const notes = [
  makeCapture({ kind: "friction", day: "2026-11-02", text: "Drie kwartier gezocht naar een rode test." }),
  makeCapture({ kind: "success", day: "2026-11-04", text: "Samen met een collega was het zo klaar." }),
  makeCapture({ kind: "insight", day: "2026-11-06", text: "De scanner is de oorzaak van de vertraging." }),
];

describe("a path drafted by rules", () => {
  for (const need of needs) {
    for (const language of ["nl", "en"] as const) {
      it(`keeps every rule for the need "${need}" (${language}), also with very little time a week`, () => {
        for (const minutesPerWeek of [5, 10, 15, 30, 45, 120]) {
          const draft = draftPath(request(notes, { need, language, minutesPerWeek }));
          assert.deepEqual(findingsOf(draft, notes, minutesPerWeek), [], `${minutesPerWeek} minutes`);
        }
      });
    }
  }

  for (const scenario of ["A", "B"] as const) {
    it(`keeps every rule and quotes literally for each theme and need of sample ${scenario}`, () => {
      const samples = readSamples(scenario);
      const themes = new Set(samples.flatMap(({ theme }) => theme ?? []));
      for (const theme of themes) {
        const own = samples.filter((sample) => sample.theme === theme).map(({ capture }) => capture);
        for (const need of needs) {
          const draft = draftPath(request(own, { need }));
          assert.deepEqual(findingsOf(draft, own), [], `${theme} ${need}`);
          for (const { captureId, quote } of Object.values(draft.evidence)) {
            assert(isLiteralQuote(quote, own.find(({ id }) => id === captureId)?.text ?? ""), quote);
          }
        }
      }
      assert.equal(themes.size, 3);
    });
  }

  it("goes from looking to trying, to a colleague, to a check", () => {
    const forms = (need: Request["need"]) =>
      stepsInOrder(asPath(draftPath(request(notes, { need })))).map(({ step }) => step.form);

    assert.deepEqual(forms("work"), ["observe", "try_in_work", "retrieval", "peer_session", "validation"]);
    assert.deepEqual(forms("team"), ["observe", "try_in_work", "peer_session", "validation"]);
    assert.deepEqual(forms("specific_need"), ["observe", "course", "try_in_work", "retrieval", "validation"]);
  });

  it("asks to recall only where somebody noted an insight", () => {
    const draft = draftPath(request(notes.slice(0, 2)));

    assert(!Object.values(draft.steps).some(({ form }) => form === "retrieval"));
  });

  it("says in every step which note it rests on, and on what day that was made", () => {
    const steps = Object.values(draftPath(request(notes)).steps);

    assert.equal(steps[0]?.why, "Je schreef op maandag 2 november: ‘Drie kwartier gezocht naar een rode test.’");
    assert(steps.every(({ why, evidenceIds }) => /\d november/.test(why) && evidenceIds.length === 1));
  });

  it("plans what worked once, in the person's own words", () => {
    const draft = draftPath(request(notes));
    const plan = Object.values(draft.steps).find(({ form }) => form === "try_in_work")?.ifThen;

    assert.equal(
      plan?.then,
      "doe ik wat op woensdag 4 november al eens werkte: ‘Samen met een collega was het zo klaar.’",
    );
  });

  it("takes its baseline from the notes and its end from today", () => {
    const { goal, weeks } = draftPath(request(notes));

    assert.equal(goal.baseline, "1 keer genoteerd op één dag, samen ongeveer 45 minuten");
    assert.deepEqual([weeks, goal.by], [2, "2026-11-30"]);
  });

  it("marks what only the person can know with square brackets, also when a label has them", () => {
    const draft = draftPath(
      request(notes, { need: "specific_need", theme: makeTheme("theme:x", [], { label: "[CI] rood" }) }),
    );

    assert.match(draft.needCheck.why, /\[vul in: /);
    assert.deepEqual(findingsOf(draft, notes), []);
    assert.equal(draft.title, "Leerpad: [CI] rood");
  });

  it("keeps the rules when the words approved for others hold brackets", () => {
    const masked = notes.map((note) => ({ ...note, sharedText: `Samen met […] gedaan, ${note.text}` }));

    assert.deepEqual(findingsOf(draftPath(request(masked)), masked), []);
  });

  it("quotes at most five notes, with friction, success and idea among them, over several days", () => {
    const many = [
      ...Array.from({ length: 8 }, (_, at) =>
        makeCapture({
          kind: "friction",
          day: `2026-11-0${1 + (at % 2)}`,
          text: `Weer ${at + 2} uur gezocht naar de fout.`,
        }),
      ),
      makeCapture({ kind: "idea", day: "2026-11-08", text: "Een vaste tester per week." }),
      makeCapture({ kind: "success", day: "2026-11-09", text: "Samen kijken hielp meteen." }),
    ];

    const quotes = Object.values(draftPath(request(many)).evidence);

    assert.equal(quotes.length, 5);
    assert(
      quotes.some(({ quote }) => quote.startsWith("Een vaste")) &&
        quotes.some(({ quote }) => quote.startsWith("Samen")),
    );
    assert.equal(new Set(quotes.map(({ day }) => day)).size, 4);
    assert.deepEqual(
      quotes.map(({ order }) => order),
      [1, 2, 3, 4, 5],
    );
  });

  it("says where it came from and that no AI thought it up", () => {
    assert.deepEqual(draftPath(request(notes)).provenance, { by: "rules" });
  });
});
