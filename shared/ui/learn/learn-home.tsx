import { useRef, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { ExportPreview } from "../drafting/export-preview.tsx";
import { AiDoor } from "../ai/ai-door.tsx";
import { AiJobs } from "../ai/ai-jobs.tsx";
import { AiPage } from "../ai/ai-page.tsx";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { Icon } from "../icons.tsx";
import { routeHref } from "../route.ts";
import { useLive } from "../use-live.ts";
import { choosePath } from "./choose-path.ts";
import { PathSections } from "./path-sections.tsx";
import { Suggestion } from "./suggestion.tsx";
import { ThemeList } from "./theme-list.tsx";
import { useWords } from "./use-words.ts";

const allThemes = { purpose: "themes" } as const;

/** Learn as a whole: the next step on top, then the path, what may be a theme, and all themes. */
export const LearnHome = () => {
  const { api } = useApp();
  const words = useWords();
  const view = useLive(
    "learn",
    async () => {
      const [paths, themes] = await Promise.all([api.paths(), api.themes()]);
      return { paths, themes };
    },
    ["captures", "themes", "paths", "proposals", "proposalEvents"],
  );
  const [asksModel, setAsksModel] = useState(false);
  if (asksModel) return <AiPage task={allThemes} backTo={words.allOfLearn} onClose={() => setAsksModel(false)} />;
  if (!view) return null;
  const { accepted, suggested } = view.themes;
  const { main, others } = choosePath(view.paths);

  return (
    <>
      {!main && (
        <RoomHeading of="learn" unseen>
          {words.learn}
        </RoomHeading>
      )}
      {main && <PathSections view={main} key={main.path.id} />}
      <AiJobs room="learn" />
      {suggested.map((suggestion) => (
        <Suggestion
          suggestion={suggestion}
          key={suggestion.captureIds.join(" ")}
          // The list of themes is where the answer is seen.
          onDecided={() => document.getElementById("themes")?.focus()}
        />
      ))}
      <section class="section" aria-labelledby="themes">
        <h2 class="heading" id="themes" tabIndex={-1}>
          {words.themes}
        </h2>
        {accepted.length > 0 ? <ThemeList themes={accepted} /> : <NoThemes />}
        {accepted.length + suggested.length > 0 && <ThemesExport />}
        <AiDoor task={allThemes} onOpen={() => setAsksModel(true)} />
      </section>
      {others.length > 0 && (
        <section class="section" aria-labelledby="other-paths">
          <h2 class="heading" id="other-paths">
            {words.otherPaths}
          </h2>
          <ul class="themes gap-top">
            {others.map(({ path }) => (
              <li key={path.id}>
                <a href={routeHref({ room: "learn", id: path.id })}>{path.title}</a>
                <span class="small">{words[`state_${path.state}`]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const NoThemes = () => {
  const words = useWords();
  return (
    <>
      <p class="gap-top">{words.noThemes}</p>
      <p class="gap-top">
        <a class="btn" href={routeHref({ room: "now" })}>
          {words.toNow}
        </a>
      </p>
    </>
  );
};

const ThemesExport = () => {
  const { api } = useApp();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <p class="gap-top">
        <button
          ref={button}
          type="button"
          class="btn btn--bare btn--hang"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="export" />
          {words.exportThemes}
        </button>
      </p>
      {isOpen && (
        <ExportPreview
          exportKey="export-themes"
          make={() => api.exportThemes()}
          tables={["captures", "themes"]}
          remark={words.exportThemesRemark}
          onClose={close}
        />
      )}
    </>
  );
};
