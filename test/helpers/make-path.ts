import type { Capture } from "../../shared/domain/capture.ts";
import type { Evidence } from "../../shared/domain/evidence.ts";
import type { LearningPath, Step } from "../../shared/domain/path.ts";
import { makeCapture } from "./make-capture.ts";

/** The synthetic notes that the paths of this file quote, by id. */
export const pathNotes = (): ReadonlyMap<string, Capture> =>
  new Map(
    [
      makeCapture({
        id: "capture:late",
        kind: "insight",
        day: "2026-11-02",
        text: "Wist niet dat 'ontvangstdatum' iets anders is dan de datum in het formulier. Drie dagen verkeerd gebouwd.",
      }),
      makeCapture({
        id: "capture:along",
        kind: "success",
        day: "2026-11-05",
        text: "Tien minuten meegekeken bij een behandelaar: halve spec was meteen duidelijk. Dit vaker doen!",
      }),
      makeCapture({
        id: "capture:demo",
        kind: "friction",
        day: "2026-11-11",
        text: "Bij de demo moest de bewaartermijn anders. Dat hadden we in week 1 kunnen weten.",
      }),
    ].map((capture) => [capture.id, capture]),
  );

/** A step to do, with everything its form asks for filled in. */
export const makeStep = (given: Partial<Step>): Step => {
  const form = given.form ?? "try_in_work";
  return {
    order: 1,
    form,
    title: "Meekijken bij de volgende story",
    instruction: "Vraag een behandelaar om een echte aanvraag door te lopen.",
    why: "Ontvangstdatum bleek iets anders te betekenen.",
    evidenceIds: ["e1"],
    minutes: 12,
    doneWhen: "Drie woorden met hun betekenis staan in de story.",
    week: 1,
    state: "todo",
    ...(form === "try_in_work" && { ifThen: { if: "ik een story begin", then: "nodig ik eerst een behandelaar uit" } }),
    ...(form === "retrieval" && {
      retrieval: {
        question: "Wat betekent ontvangstdatum voor een behandelaar?",
        answerPoints: ["[vul in na stap 2]"],
        days: [2, 7, 21],
        attempts: {},
      },
    }),
    ...(form === "validation" && { validation: { criterion: "3 van 4 stories met meekijken", by: "peer" as const } }),
    ...given,
  };
};

/** A quote from one of `pathNotes`. */
export const makeEvidence = (given: Partial<Evidence>): Evidence => ({
  captureId: "capture:late",
  quote: "Drie dagen verkeerd gebouwd",
  from: "text",
  day: "2026-11-02",
  supports: "wat te laat weten kost",
  order: 1,
  ...given,
});

/** A path of the quality that is wanted: on `pathNotes` it has no findings. Synthetic. */
export const makePath = (given: Partial<LearningPath> = {}): LearningPath => ({
  id: "path:golden",
  schema: 1,
  createdAt: "2026-11-13T15:30:00.000Z",
  updatedAt: "2026-11-13T15:30:00.000Z",
  title: "Eerst meekijken, dan bouwen",
  themeIds: { "theme:spec": true },
  evidence: {
    e1: makeEvidence({}),
    e2: makeEvidence({
      captureId: "capture:demo",
      quote: "Dat hadden we in week 1 kunnen weten",
      day: "2026-11-11",
      order: 2,
    }),
    e3: makeEvidence({
      captureId: "capture:along",
      quote: "halve spec was meteen duidelijk",
      day: "2026-11-05",
      order: 3,
    }),
  },
  goal: {
    behaviour: "Ik kijk 10 minuten mee bij een behandelaar voordat ik de eerste regel code schrijf.",
    situation: "Elke nieuwe story met een begrip uit het vergunningenwerk",
    indicator: "stories met meekijken / gestarte stories",
    baseline: "1 van 4",
    target: "3 van 4 stories in twee weken",
    by: "2026-12-11",
  },
  needCheck: { need: "work", why: "Je weet al hoe het moet; het gaat om het moment." },
  steps: {
    s1: makeStep({ order: 1, form: "reflection", title: "Wat maakte 5 november anders?", minutes: 4 }),
    s2: makeStep({ order: 2, form: "try_in_work" }),
    s3: makeStep({ order: 3, form: "retrieval", title: "Uit je hoofd: twee begrippen", minutes: 3 }),
    s4: makeStep({ order: 4, form: "peer_session", title: "Story-start met z'n drieën", minutes: 15, week: 2 }),
    s5: makeStep({ order: 5, form: "validation", title: "Is het gedrag veranderd?", minutes: 8, week: 2 }),
  },
  minutesPerWeek: 30,
  weeks: 2,
  skills: { k1: { label: "behoeften ophalen bij gebruikers" } },
  state: "suggested",
  provenance: { by: "ai", model: "(model)", promptVersion: "p1", reviewedAt: "2026-11-13T15:45:00.000Z" },
  ...given,
});

/** A path as it must never be offered: generic, course first, resting on one invented quote. */
export const makeAntiPath = (): LearningPath =>
  makePath({
    id: "path:anti",
    title: "Verbeter je communicatievaardigheden",
    themeIds: {},
    evidence: { e1: makeEvidence({ quote: "Ik vind communicatie lastig" }) },
    goal: {
      behaviour: "Beter communiceren met stakeholders",
      situation: "",
      indicator: "",
      target: "betere samenwerking",
      by: "2026-12-31",
    },
    needCheck: { need: "work", why: "" },
    steps: {
      s1: makeStep({ order: 1, form: "course", title: "Volg een e-learning", minutes: 90, doneWhen: "" }),
      s2: makeStep({ order: 2, form: "read", title: "Lees een artikel", minutes: 30, doneWhen: "gelezen" }),
    },
    minutesPerWeek: 120,
    weeks: 1,
    skills: {},
    provenance: { by: "ai", model: "(model)", promptVersion: "p1" },
  });
