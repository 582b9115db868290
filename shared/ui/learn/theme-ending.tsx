import { useId, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { Theme } from "../../domain/theme.ts";
import { useApp } from "../app-context.ts";
import { useAction } from "../drafting/use-action.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { useLive } from "../use-live.ts";
import { useWords } from "./use-words.ts";

/** The end of a theme: merged into another, or put away; what was put away can come back. */
export const ThemeEnding = ({ theme }: { readonly theme: Theme }) => {
  const { api, go } = useApp();
  const words = useWords();
  const why = useWhy();
  const id = useId();
  const { run, problem } = useAction();
  const [into, setInto] = useState("");
  const themes = useLive("themes to merge with", () => api.themes(), ["themes"]);
  const others = (themes?.accepted ?? []).filter((other) => other.theme.id !== theme.id);
  const target = others.find((other) => other.theme.id === into)?.theme;

  if (theme.state === "retired")
    return (
      <section class="section">
        <p>{words.retired}</p>
        {problem}
        <p class="gap-top">
          <button
            type="button"
            class="btn"
            onClick={() =>
              void run(async () => why(await api.editTheme(theme.id, { state: "accepted" })), words.broughtBack)
            }
          >
            {words.bringBack}
          </button>
        </p>
      </section>
    );
  return (
    <section class="section">
      <details class="more">
        <summary>{words.moreWithTheme}</summary>
        {others.length > 0 && (
          <form
            class="form"
            onSubmit={(event) => {
              event.preventDefault();
              if (!target) return;
              void run(
                async () => why(await api.mergeThemes(theme.id, target.id)),
                fill(words.merged, { label: target.label }),
                () => go({ room: "learn", id: target.id }),
              );
            }}
          >
            <div>
              <label for={id}>{words.mergeInto}</label>
              <select
                class="field"
                id={id}
                required
                value={into}
                onChange={({ currentTarget }) => setInto(currentTarget.value)}
              >
                <option value="">{words.choose}</option>
                {others.map((other) => (
                  <option value={other.theme.id} key={other.theme.id}>
                    {other.theme.label}
                  </option>
                ))}
              </select>
              <p class="small">{words.mergeWhy}</p>
            </div>
            <p>
              <button type="submit" class="btn">
                {words.merge}
              </button>
            </p>
          </form>
        )}
        <p class="small gap-top">{words.retireWhy}</p>
        <p>
          <button
            type="button"
            class="btn"
            onClick={() =>
              void run(
                async () => why(await api.editTheme(theme.id, { state: "retired" })),
                words.retiredSaid,
                () => go({ room: "learn" }),
              )
            }
          >
            {words.retire}
          </button>
        </p>
        {problem}
      </details>
    </section>
  );
};
