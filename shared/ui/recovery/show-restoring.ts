import { fill } from "../../domain/fill.ts";
import type { Language } from "../../domain/entity.ts";
import type { Health } from "../../messages/health-types.ts";
import { words } from "./words.ts";

/** One line and a bar, drawn without the screens: those wait for what is being read. */
export const showRestoring = (
  root: HTMLElement,
  { done, total }: NonNullable<Health["restoring"]>,
  language: Language,
): void => {
  const line = document.createElement("p");
  line.textContent = fill(words[language].restoring, { done, total });
  const bar = document.createElement("progress");
  bar.max = total;
  bar.value = done;
  bar.setAttribute("aria-label", line.textContent);
  const section = document.createElement("section");
  section.className = "section stack";
  section.dataset["recovery"] = "running";
  section.append(line, bar);
  root.replaceChildren(section);
};
