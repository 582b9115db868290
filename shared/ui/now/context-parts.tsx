import type { JSX } from "preact";
import type { Context } from "../../domain/capture.ts";
import type { ContextPart } from "../../domain/without-parts.ts";
import { Icon, type IconName } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { words as frameWords } from "../words.ts";
import { placeTitle } from "./place-title.ts";
import { words } from "./words.ts";

interface ContextPartsProps {
  readonly context: Context;
  readonly onRemove: (part: ContextPart) => void;
}

const iconByType: Readonly<Record<Context["type"], IconName>> = {
  page: "page",
  file: "file",
  branch: "branch",
  import: "file",
};

/** The icon of where a note was made. */
export const contextIcon = (type: Context["type"]): IconName => iconByType[type];

/** What will be kept with a new note about where it was made; each part can be taken away before saving. */
export const ContextParts = ({ context, onRemove }: ContextPartsProps): JSX.Element => {
  const language = useLanguage();
  const say = words[language];
  const { type, label, ref, copied } = context;
  const branch = type === "branch" ? label : context.branch;
  return (
    <>
      {copied && (
        <blockquote class="quote quote--foreign gap-top">
          <p>{copied}</p>
          <footer>
            <span>{frameWords[language].copiedFrom}</span>
            <Remove label={say.removeCopied} onRemove={() => onRemove("copied")} />
          </footer>
        </blockquote>
      )}
      {(label || ref) && type !== "branch" && (
        <div class="context">
          <Icon name={contextIcon(type)} />
          <span title={placeTitle(ref)}>{label || ref}</span>
          <Remove label={say.removeContext} onRemove={() => onRemove("place")} />
        </div>
      )}
      {branch && (
        <div class="context">
          <Icon name="branch" />
          <span>{branch}</span>
          <Remove label={say.removeBranch} onRemove={() => onRemove("branch")} />
        </div>
      )}
    </>
  );
};

const Remove = ({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }): JSX.Element => (
  <button class="icon-btn icon-btn--small push" type="button" aria-label={label} onClick={onRemove}>
    <Icon name="close" />
  </button>
);
