import { useEffect, useRef } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { MoveRefusal } from "../../messages/proposal-types.ts";
import { Icon } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { routeHref } from "../route.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { goToPart } from "./go-to-part.ts";
import { findingsOf, partNames } from "./parts.ts";
import { useWords } from "./use-words.ts";

/** Every reason why a step was refused, in the page, with the way to the parts they are about. */
export const RefusalBox = ({ refusals }: { readonly refusals: readonly MoveRefusal[] }) => {
  const words = useWords();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(refusals);
  useEffect(() => {
    if (refusals.length > 0 && seen.current !== refusals) box.current?.focus();
    seen.current = refusals;
  }, [refusals]);
  if (refusals.length === 0) return null;
  const findings = refusals.flatMap((refusal) => (refusal.kind === "findings" ? refusal.findings : []));
  const isNameless = refusals.some(({ kind }) => kind === "notAuthor");
  const parts = partNames.filter((part) => findingsOf(part, findings).length > 0 || (isNameless && part === "about"));
  return (
    <div class="alert" role="alert" tabIndex={-1} ref={box}>
      <Icon name="error" />
      <div>
        <p>
          <strong>{words.refusedHeading}</strong>
        </p>
        <ul>
          {refusals
            .flatMap((refusal) => describeRefusal(refusal, language))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
        {isNameless && (
          <p>
            <a class="link" href={routeHref({ room: "settings" })}>
              {words.toSettings}
            </a>
          </p>
        )}
        {parts.map((part) => (
          <p key={part}>
            <button type="button" class="link" onClick={() => goToPart(part)}>
              {fill(words.goTo, { part: words[`part_${part}`] })}
            </button>
          </p>
        ))}
      </div>
    </div>
  );
};
