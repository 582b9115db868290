import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { useAttempt } from "../use-attempt.ts";
import { SureButton } from "./sure-button.tsx";
import { words } from "./words.ts";

/** Leaving without a trace: everything that Cirkel keeps on this device, drafts included. */
export const DeleteEverything = (): JSX.Element => {
  const { api, shell, language, announce } = useApp();
  const say = words[language];
  const { error, attempt } = useAttempt();
  const deleteAll = async (): Promise<void> => {
    if (!(await attempt(api.deleteEverything())).ok) return;
    await shell.drafts.forget();
    announce(say.everythingDone);
  };
  return (
    <section class="section" aria-labelledby="settings-everything">
      <h2 class="heading" id="settings-everything">
        {say.everything}
      </h2>
      <p class="small">{say.everythingWhy}</p>
      <SureButton
        ask={say.everything}
        sure={say.everythingSure}
        warning={say.everythingFirst}
        onSure={() => void deleteAll()}
      />
      <ErrorLine error={error} />
    </section>
  );
};
