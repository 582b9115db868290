import type { JSX } from "preact";
import type { Context } from "../../domain/capture.ts";
import { Icon, type IconName } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { words as frameWords } from "../words.ts";
import { words } from "./words.ts";

interface ContextPartsProps {
  readonly context: Context;
  readonly onRemove: (part: "all" | "copied") => void;
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
  return (
    <>
      {context.copied && (
        <blockquote class="quote quote--foreign gap-top">
          <p>{context.copied}</p>
          <footer>
            <span>{frameWords[language].copiedFrom}</span>
            <Remove label={say.removeCopied} onRemove={() => onRemove("copied")} />
          </footer>
        </blockquote>
      )}
      <div class="context">
        <Icon name={contextIcon(context.type)} />
        <span title={context.ref}>{context.label}</span>
        <Remove label={say.removeContext} onRemove={() => onRemove("all")} />
      </div>
    </>
  );
};

const Remove = ({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }): JSX.Element => (
  <button class="icon-btn icon-btn--small push" type="button" aria-label={label} onClick={onRemove}>
    <Icon name="close" />
  </button>
);
