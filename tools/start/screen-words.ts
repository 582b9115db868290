import { en as draftingEn } from "../../shared/ui/drafting/words.en.ts";
import { nl as draftingNl } from "../../shared/ui/drafting/words.nl.ts";
import { en as learnEn } from "../../shared/ui/learn/words.en.ts";
import { nl as learnNl } from "../../shared/ui/learn/words.nl.ts";
import { en as proposeEn } from "../../shared/ui/propose/words.en.ts";
import { nl as proposeNl } from "../../shared/ui/propose/words.nl.ts";
import { en as settingsEn } from "../../shared/ui/settings/words.en.ts";
import { nl as settingsNl } from "../../shared/ui/settings/words.nl.ts";
import { en as sharedEn } from "../../shared/ui/words.en.ts";
import { nl as sharedNl } from "../../shared/ui/words.nl.ts";
import { en as runEn } from "./words.en.ts";
import { nl as runNl } from "./words.nl.ts";

/** The names that controls have on the screen, and what a headless run says itself, in one language. */
export const screenWords = (language: "nl" | "en") =>
  language === "nl"
    ? { drafting: draftingNl, learn: learnNl, propose: proposeNl, settings: settingsNl, shared: sharedNl, run: runNl }
    : { drafting: draftingEn, learn: learnEn, propose: proposeEn, settings: settingsEn, shared: sharedEn, run: runEn };

export type ScreenWords = ReturnType<typeof screenWords>;
