import { useApp } from "../app-context.ts";
import { AiPage } from "../ai/ai-page.tsx";
import { LearnHome } from "./learn-home.tsx";
import { PathPage } from "./path-page.tsx";
import { isId } from "../drafting/record-id.ts";
import { ThemePage } from "./theme-page.tsx";
import { useWords } from "./use-words.ts";

/** The room Learn: what is under way and all themes, or one theme, or one learning path. */
export const LearnRoom = () => {
  const { route, go } = useApp();
  const words = useWords();
  const { id } = route;
  if (isId(id, "theme")) return <ThemePage themeId={id} key={id} />;
  if (isId(id, "path")) return <PathPage pathId={id} key={id} />;
  // A question of a model about one note.
  if (isId(id, "capture"))
    return (
      <AiPage
        task={{ purpose: "question", captureId: id }}
        backTo={words.toNote}
        onClose={() => go({ room: "now", id })}
        key={id}
      />
    );
  return <LearnHome />;
};
