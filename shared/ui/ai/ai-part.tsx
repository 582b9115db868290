import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { AiLog } from "./ai-log.tsx";
import { ModeChoice } from "./mode-choice.tsx";
import { ProviderChoice } from "./provider-choice.tsx";
import { SendingChoices } from "./sending-choices.tsx";
import { ToldBox } from "./told-box.tsx";
import { useAi } from "./use-ai.ts";
import { useSettingsWords } from "./use-settings-words.ts";

/** Co-intelligence: whether a model may write along, who answers, what may leave, and the log of what did. */
export const AiPart = (): JSX.Element => {
  const { route } = useApp();
  const words = useSettingsWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const ai = useAi();
  const { view, problem, save } = ai;
  const isHere = view !== undefined;

  useEffect(() => {
    if (route.id !== "ai" || !isHere) return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [route, isHere]);

  return (
    <section class="section" aria-labelledby="settings-ai">
      <h2 class="heading" id="settings-ai" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p class="small">{words.why}</p>
      {view && (
        <>
          <ModeChoice view={view} save={save} />
          {problem && <ToldBox told={problem} />}
          {view.mode !== "off" && (
            <>
              <ProviderChoice {...ai} view={view} />
              <SendingChoices view={view} save={save} />
            </>
          )}
        </>
      )}
      <AiLog />
    </section>
  );
};
