import assert from "node:assert/strict";
import { minutesIn, minutesInText } from "../../../../shared/coach/rules/minutes-in.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";

const said: readonly (readonly [text: string, minutes: number | undefined])[] = [
  ["3x herstart. Kwartier weg.", 15],
  ["Een kwartier kwijt", 15],
  ["Drie kwartier gewacht", 45],
  ["Anderhalf uur gezocht", 90],
  ["Half uur weg", 30],
  ["Een half uur weg", 30],
  ["Een uurtje gepuzzeld", 60],
  ["1,5 uur zoeken", 90],
  ["1u30 kwijt", 90],
  ["2 uur en 15 minuten", 135],
  ["2 à 3 uur gezocht", 120],
  ["3x een kwartier", 45],
  ["Twee keer 20 minuten", 40],
  ["Drie dagen verkeerd gebouwd", 1440],
  ["De hele ochtend kwijt", 240],
  ["Took me an hour to review", 60],
  ["Half an hour lost", 30],
  ["An hour and a half gone", 90],
  ["A quarter of an hour", 15],
  ["Lost 45 min, then 2h more", 165],
  ["Two and a half hours", 150],
  ["All day on one bug", 480],
  ["Eindelijk gemeten: 40s ipv 5s.", 1],
  ["In 45 min akkoord i.p.v. een week mailen", 45],
  ["Meer besproken in 20 minuten dan anders in een uur", 20],
  ["Twee uur kwijt ipv tien minuten", 120],
  ["Meer dan een uur gezocht", 60],
  ["Lost more than two hours", 120],
  ["Done in 20 minutes faster than in an hour", 20],
  ["Pipeline weer rood", undefined],
  ["3x herstart", undefined],
  ["Responstijd 5s", undefined],
  ["Overleg om 10 uur", undefined],
  ["Overleg van 9 tot 10 uur", undefined],
  ["Om 10.30 uur begonnen", undefined],
  ["Kost 2 uur per week", undefined],
  ["Two hours a week", undefined],
  ["Elke week één test, elke 2 dagen", undefined],
  ["Drie dagen geleden gevraagd", undefined],
  ["Antwoord binnen 2 dagen", undefined],
  ["Drie dagen gewacht op een review", undefined],
  ["Een week vertraging", undefined],
  ["In week 1 van 2023", undefined],
  ["600 lines, 4 issues", undefined],
];

describe("the minutes in a note", () => {
  for (const [text, minutes] of said) {
    it(`are ${minutes ?? "not named"} in: ${text}`, () => {
      assert.equal(minutesInText(text), minutes);
    });
  }

  it("come from an answer when the text names none, and are not counted twice when both do", () => {
    const deepening = { a1: { question: "Hoe lang?", answer: "ongeveer twee uur", at: "2026-11-02T10:00:00.000Z" } };

    assert.equal(minutesIn(makeCapture({ text: "Weer gezocht", deepening })), 120);
    assert.equal(minutesIn(makeCapture({ text: "Kwartier gezocht", deepening })), 15);
  });

  it("are none in an idea: that time has yet to be spent", () => {
    assert.equal(minutesIn(makeCapture({ kind: "idea", text: "Start met 10 min meekijken" })), undefined);
  });
});
