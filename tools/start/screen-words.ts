import { en as aiEn } from "../../shared/ui/ai/words.en.ts";
import { nl as aiNl } from "../../shared/ui/ai/words.nl.ts";
import { en as aiSettingsEn } from "../../shared/ui/ai/settings-words.en.ts";
import { nl as aiSettingsNl } from "../../shared/ui/ai/settings-words.nl.ts";
import { en as draftingEn } from "../../shared/ui/drafting/words.en.ts";
import { nl as draftingNl } from "../../shared/ui/drafting/words.nl.ts";
import { en as framesEn } from "../../shared/ui/frames/words.en.ts";
import { nl as framesNl } from "../../shared/ui/frames/words.nl.ts";
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
    ? {
        ai: aiNl,
        aiSettings: aiSettingsNl,
        drafting: draftingNl,
        frames: framesNl,
        learn: learnNl,
        propose: proposeNl,
        settings: settingsNl,
        shared: sharedNl,
        run: runNl,
      }
    : {
        ai: aiEn,
        aiSettings: aiSettingsEn,
        drafting: draftingEn,
        frames: framesEn,
        learn: learnEn,
        propose: proposeEn,
        settings: settingsEn,
        shared: sharedEn,
        run: runEn,
      };

export type ScreenWords = ReturnType<typeof screenWords>;
