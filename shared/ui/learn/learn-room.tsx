import { useApp } from "../app-context.ts";
import { LearnHome } from "./learn-home.tsx";
import { PathPage } from "./path-page.tsx";
import { isId } from "../drafting/record-id.ts";
import { ThemePage } from "./theme-page.tsx";

/** The room Learn: what is under way and all themes, or one theme, or one learning path. */
export const LearnRoom = () => {
  const { id } = useApp().route;
  if (isId(id, "theme")) return <ThemePage themeId={id} key={id} />;
  if (isId(id, "path")) return <PathPage pathId={id} key={id} />;
  return <LearnHome />;
};
