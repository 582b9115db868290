import type { ThemeView } from "../../messages/core-api.ts";
import { useLanguage } from "../language.ts";
import { routeHref } from "../route.ts";
import { describeFriction, describeNotes, describeStatus } from "./describe-theme.ts";
import { useWords } from "./use-words.ts";

/** Accepted themes in the order given: what they rest on, how often it came back, and what became of them. */
export const ThemeList = ({ themes }: { readonly themes: readonly ThemeView[] }) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <ul class="themes gap-top">
      {themes.map((view) => (
        <li key={view.theme.id}>
          <a href={routeHref({ room: "learn", id: view.theme.id })}>{view.theme.label}</a>
          <span class="small">{describeStatus(view, words)}</span>
          <span class="small themes__facts">
            {[describeNotes(view, words), describeFriction(view.friction, words, language)].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
};
