import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import { AiPart } from "../ai/ai-part.tsx";
import { CopiesPart } from "../copies/copies-part.tsx";
import { words as frameWords } from "../words.ts";
import { Bin } from "./bin.tsx";
import { DeleteEverything } from "./delete-everything.tsx";
import { ImportNotes } from "./import-notes.tsx";
import { KeysOverview } from "./keys-overview.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { NameFields } from "./name-fields.tsx";
import { NeverList } from "./never-list.tsx";
import { SavingChoices } from "./saving-choices.tsx";
import { words } from "./words.ts";

/** The room Settings: what the person chooses for themselves, importing, the keys, and what Cirkel never does. */
export const SettingsRoom = (): JSX.Element => {
  const { language } = useApp();
  const say = words[language];
  return (
    <>
      <section class="section" aria-labelledby="settings-language">
        <h1 class="title">{frameWords[language].settings}</h1>
        <h2 class="heading gap-top" id="settings-language">
          {say.language}
        </h2>
        <LanguageChoice />
      </section>
      <section class="section" aria-labelledby="settings-name">
        <h2 class="heading" id="settings-name">
          {say.name}
        </h2>
        <p class="small">{say.nameWhy}</p>
        <NameFields />
      </section>
      <section class="section" aria-labelledby="settings-saving">
        <h2 class="heading" id="settings-saving">
          {say.saving}
        </h2>
        <SavingChoices />
      </section>
      <AiPart />
      <CopiesPart />
      <ImportNotes />
      <Bin />
      <section class="section" aria-labelledby="settings-keys">
        <h2 class="heading" id="settings-keys">
          {say.keys}
        </h2>
        <KeysOverview />
      </section>
      <NeverList id="settings-never" />
      <DeleteEverything />
    </>
  );
};
