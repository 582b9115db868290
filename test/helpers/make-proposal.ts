import type { Capture } from "../../shared/domain/capture.ts";
import { emptyContent } from "../../shared/domain/empty-proposal.ts";
import type { Evidence } from "../../shared/domain/evidence.ts";
import type { Proposal, ProposalContent } from "../../shared/domain/proposal.ts";
import { makeCapture } from "./make-capture.ts";

/** Four synthetic notes that their author made shareable: what the golden proposal rests on. */
export const goldenCaptures = (): ReadonlyMap<string, Capture> => byId(goldenNotes.map(makeCapture));

/** The one note of the anti-example: private, and full of parts that nobody decided on. */
export const antiCaptures = (): ReadonlyMap<string, Capture> =>
  byId([
    makeCapture({
      id: "capture:b10",
      day: "2026-11-10",
      text: "Mevrouw De Wit (j.dewit@example.nl, 06-12345678) belde boos over haar bezwaar; ik kon niet vertellen wat we vorige keer hadden toegezegd.",
    }),
  ]);

/** A proposal of the quality we want, by the synthetic Sanne; what is given replaces a field. */
export const makeProposal = (given: Partial<Proposal> = {}): Proposal => ({
  ...record,
  ...goldenContent,
  provenance: { by: "ai", model: "(model)", promptVersion: "p1", reviewedAt: "2026-11-13T15:45:00.000Z" },
  ...given,
});

/** A proposal that must not pass: vague, alone on a private note, with a trial of half a year. */
export const makeAntiExample = (): Proposal => ({
  ...record,
  id: "proposal:X",
  ...emptyContent(),
  title: "Betere samenwerking door AI",
  authors: { x: { name: "X", order: 1 } },
  team: "X",
  ambition: "renew",
  problem: { what: "De communicatie kan beter", who: "", frequency: "", cause: "", causeKnown: "assumed" },
  evidence: { x: quote("b10", "2026-11-10", "belde boos", "-", 1) },
  change: "We gaan optimaliseren en zorgen voor betere communicatie.",
  effects: {
    workClimate: { expected: true, statement: "beter" },
    collaboration: { expected: true, statement: "beter" },
    productivity: { expected: true, statement: "+30%" },
  },
  experiment: {
    what: "Uitrol organisatiebreed",
    who: "iedereen",
    start: "2026-12-01",
    end: "2027-06-01",
    minutesPerWeek: 0,
    success: "",
    stop: "",
    measure: "",
  },
  decision: { question: "Akkoord", method: "mandate", decider: "", by: "", route: [] },
  provenance: { by: "ai" },
});

const byId = (captures: readonly Capture[]): ReadonlyMap<string, Capture> =>
  new Map(captures.map((capture) => [capture.id, capture]));

const quote = (note: string, day: string, words: string, supports: string, order: number): Evidence => ({
  captureId: `capture:${note}`,
  quote: words,
  from: "text",
  day,
  supports,
  order,
});

const goldenNotes: readonly Partial<Capture>[] = [
  {
    id: "capture:a01",
    day: "2026-11-02",
    text: "Pipeline weer rood door zelfde e2e-test (aanvraag-upload). Niks met mijn wijziging te maken, 3x herstart. Kwartier weg.",
    visibility: "shareable",
  },
  {
    id: "capture:a04",
    day: "2026-11-04",
    text: "Flaky upload test again. Nobody owns it, everyone just hits re-run.",
    visibility: "shareable",
  },
  {
    id: "capture:a07",
    day: "2026-11-09",
    text: "Idee: quarantaine-label voor instabiele tests, en elke week één iemand die er eentje oplost.",
    visibility: "shareable",
  },
  {
    id: "capture:a10",
    day: "2026-11-11",
    text: "De timeout in de upload-test komt door de virusscanner op de runner, niet door onze code. Eindelijk gemeten: 40s ipv 5s.",
    visibility: "shareable",
  },
];

const record = {
  id: "proposal:A",
  schema: 1,
  createdAt: "2026-11-13T15:30:00.000Z",
  updatedAt: "2026-11-13T15:30:00.000Z",
  themeIds: {},
  pathIds: {},
  assignmentIds: {},
} as const;

const goldenContent: ProposalContent = {
  title: "Instabiele tests apart zetten en elke week één oplossen",
  authors: { a1: { name: "Sanne", order: 1 } },
  team: "Vergunningen",
  owner: "Sanne",
  domains: { maintain: true, execute: true },
  challenges: { productivity: true, workClimate: true },
  ambition: "improve",
  ownSentence: "Zullen we elke week één instabiele test samen oplossen?",
  problem: {
    what: 'De e2e-test "aanvraag-upload" faalt zonder verband met de wijziging; iedereen herstart.',
    who: "Alle ontwikkelaars van het team",
    frequency: "2 keer genoteerd in 2 weken, plus 1 meting en 1 idee (4 notities)",
    cause: "De virusscanner op de runner vertraagt de upload: 40s in plaats van 5s.",
    causeKnown: "measured",
  },
  evidence: {
    e1: quote("a01", "2026-11-02", "3x herstart. Kwartier weg", "tijdverlies", 1),
    e2: quote("a04", "2026-11-04", "Nobody owns it", "geen eigenaar", 2),
    e3: quote("a10", "2026-11-11", "Eindelijk gemeten: 40s ipv 5s", "oorzaak", 3),
    e4: quote("a07", "2026-11-09", "elke week één iemand die er eentje oplost", "idee", 4),
  },
  counterEvidence: "Alleen notities van één ontwikkelaar; nog niet bekend of anderen dezelfde test noemen.",
  change:
    "Vanaf maandag zet de testhoeder van de week instabiele tests in quarantaine, zoekt van één test de oorzaak en haalt die eruit. Wisselt op vrijdag.",
  alternatives: {
    o1: { option: "Test weggooien", whyNot: "De upload is een hoofdroute voor aanvragers.", order: 1 },
    o2: { option: "Automatisch 3x herhalen", whyNot: "Verbergt de oorzaak.", order: 2 },
  },
  technical: 'Label "quarantaine" in de pipeline: de test draait wel, maar blokkeert niet.',
  social: {
    collaborating: 'Eén wisselende "testhoeder" per week in plaats van niemand.',
    deciding: "De testhoeder mag zelf een test in quarantaine zetten; eruit gaat hij alleen met een oorzaak erbij.",
  },
  effects: {
    productivity: {
      expected: true,
      statement: "Minder herstarts.",
      indicator: "herstarts van de pipeline per week",
      baseline: "week 47 tellen",
      target: "de helft",
    },
    workClimate: {
      expected: true,
      statement: "Minder ergernis over andermans rode pipeline.",
      indicator: 'vraag op vrijdag: "hoe vaak wachtte je op een rode pipeline die niet van jou was?"',
    },
    collaboration: { expected: true, statement: "Oplossen wordt van iedereen om de beurt." },
  },
  learning:
    "Iedereen leert één keer een instabiele test tot op de oorzaak uitzoeken; samen maken we een lijst oorzaken.",
  risks: {
    r1: {
      risk: "Quarantaine wordt een vergeetlijst.",
      mitigation: "Maximaal 5 tests; bij 6 beslist het team.",
      order: 1,
    },
    r2: { risk: "Extra werk voor de testhoeder.", mitigation: "Maximaal 60 minuten per week.", order: 2 },
  },
  affected: { x1: { name: "beheerder van de build-omgeving", order: 1 } },
  frameworkCheck: {
    f1: { rule: "Geen persoonsgegevens in het voorstel", ok: "yes", note: "" },
    f2: {
      rule: "Wijziging aan de virusscanner hoort bij beheer",
      ok: "ask",
      note: "Voorstel raakt de scanner niet.",
    },
  },
  experiment: {
    what: "Alleen de upload-test, één testhoeder (Sanne).",
    who: "Team Vergunningen",
    start: "2026-11-30",
    end: "2026-12-11",
    minutesPerWeek: 60,
    success: "herstarts gehalveerd ten opzichte van week 47",
    stop: "een echte fout glipt door de quarantaine",
    measure: "telling uit het pipeline-logboek",
  },
  decision: {
    question: "Mag het team deze test twee weken niet-blokkerend maken, met Sanne als eerste testhoeder?",
    method: "consent",
    decider: "team Vergunningen",
    by: "2026-11-27",
    route: ["team"],
  },
};
