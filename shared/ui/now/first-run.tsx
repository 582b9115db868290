import type { JSX } from "preact";
import type { Captured, Overview } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { routeHref } from "../route.ts";
import { CaptureLine } from "./capture-line.tsx";
import { Circle } from "./circle.tsx";
import { LazyWelcome } from "./lazy-welcome.tsx";
import { words } from "./words.ts";

interface FirstRunProps {
  readonly overview: Overview;
  readonly onSaved: (captured: Captured) => void;
}

/** The first screen: one line to write in, and a quiet way to bring earlier notes along. */
export const FirstRun = ({ overview, onSaved }: FirstRunProps): JSX.Element => {
  const { api, shell, language } = useApp();
  const say = words[language];
  return (
    <>
      <section class="hello">
        <Circle overview={overview} label={say.emptyCircle} />
        <h1 class="hello__lead">{say.hello}</h1>
        <CaptureLine
          drafts={shell.drafts}
          draftKey="capture"
          turn={0}
          label={say.firstLabel}
          kinds="hidden"
          save={(request) => api.capture({ ...request, surface: shell.surface })}
          onSaved={onSaved}
        />
        <p class="small gap-top">{say.promise}</p>
        <p class="small gap-top">
          <a href={routeHref({ room: "settings", id: "import" })}>{say.importLink}</a>
        </p>
      </section>
      {shell.surface === "browser" && <LazyWelcome />}
    </>
  );
};
