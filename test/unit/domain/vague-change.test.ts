import assert from "node:assert/strict";
import { isVague } from "../../../shared/domain/vague-change.ts";

describe("a vague change", () => {
  for (const change of [
    "De werkwijze optimaliseren",
    "We zorgen voor betere communicatie.",
    "Meer aandacht voor kwaliteit, en efficiëntere processen",
    "Improve communication",
    "Streamlining the way we work",
    "More collaboration between departments",
  ]) {
    it(`is "${change}"`, () => assert.equal(isVague(change), true));
  }

  for (const change of [
    "De testhoeder zet instabiele tests in quarantaine.",
    "Vanaf maandag verbetert Sanne één test.",
    "Wie een rode test ziet, verbetert hem.",
    "Every Friday two of us improve one page.",
    "Improve 3 pages",
    "Whoever finds it writes a better title",
    "We lezen de brief hardop voor aan een collega",
  ]) {
    it(`is not "${change}"`, () => assert.equal(isVague(change), false));
  }
});
