import type { JSX } from "preact";
import { copiedText } from "../../shared/domain/copied-text.ts";
import { Icon } from "../../shared/ui/icons.tsx";
import { useLanguage } from "../../shared/ui/language.ts";
import { address, hasLongerAddress, pageLabel } from "../page-context.ts";
import type { PopupPage } from "./use-page.ts";
import { words } from "./words.ts";

/** What goes along with the note: the selection and the page. The person takes away what should not. */
export const PageParts = ({ along, choose, useThisPage }: PopupPage): JSX.Element | null => {
  const language = useLanguage();
  const say = words[language];
  if (!along) return null;
  const { page, choice } = along;
  const copied = choice.copied === "along" ? copiedText(page.selection) : "";
  const label = choice.page === "along" ? pageLabel(page) : "";
  return (
    <>
      {copied !== "" && (
        <blockquote class="quote quote--foreign gap-top" lang={page.lang || undefined}>
          <p dir="auto">{copied}</p>
          <footer lang={language}>
            <span>{say.copied}</span>
            <Remove label={say.removeCopied} onRemove={() => choose({ copied: "removed" })} />
          </footer>
        </blockquote>
      )}
      {label !== "" && (
        <div class="context">
          <Icon name="page" />
          <span dir="auto" title={address(page.url, choice.address) || undefined}>
            {label}
          </span>
          <Remove label={say.removePage} onRemove={() => choose({ page: "removed" })} />
        </div>
      )}
      {label !== "" && hasLongerAddress(page) && (
        <label class="check small">
          <input
            type="checkbox"
            checked={choice.address === "full"}
            onChange={(event) => choose({ address: event.currentTarget.checked ? "full" : "short" })}
          />
          <span>{say.fullAddress}</span>
        </label>
      )}
      {useThisPage && (
        <p class="small">
          {say.otherPage}{" "}
          <button class="btn btn--bare" type="button" onClick={useThisPage}>
            {say.thisPage}
          </button>
        </p>
      )}
    </>
  );
};

const Remove = ({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }): JSX.Element => (
  <button class="icon-btn icon-btn--small push" type="button" aria-label={label} onClick={onRemove}>
    <Icon name="close" />
  </button>
);
