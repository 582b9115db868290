import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { backupKinds } from "../../domain/backup.ts";
import { fill } from "../../domain/fill.ts";
import type { RestorePreview } from "../../messages/copies-types.ts";
import { useApp } from "../app-context.ts";
import { useKeysIn } from "../use-keys-in.ts";
import { formatMoment } from "./copies-sentences.ts";
import { words } from "./words.ts";

interface RestoreCardProps {
  readonly preview: RestorePreview;
  readonly onRestore: (token: string) => void;
  readonly onCancel: () => void;
}

/** What restoring a backup would do, per kind of record, before anything happens. */
export const RestoreCard = ({ preview, onRestore, onCancel }: RestoreCardProps): JSX.Element => {
  const { language } = useApp();
  const say = words[language];
  const { token, madeAt, counts } = preview;
  const place = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeysIn(place, (event) => {
    if (event.key === "Escape") onCancel();
  });
  useEffect(() => heading.current?.focus(), [token]);

  const kinds = backupKinds.filter((kind) => Object.values(counts[kind]).some((count) => count > 0));
  const doesSomething = kinds.some((kind) => counts[kind].fresh + counts[kind].replaced > 0);
  return (
    <div class="section section--sunk stack gap-top" role="group" aria-labelledby="copies-preview" ref={place}>
      <h3 class="heading" id="copies-preview" tabIndex={-1} ref={heading}>
        {fill(say.preview, { when: formatMoment(madeAt, language) })}
      </h3>
      <p class="small">{doesSomething ? say.previewWhy : say.nothing}</p>
      <dl class="facts" data-copies="preview">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{say[kind]}</dt>
            {(["fresh", "same", "replaced", "kept", "erased"] as const)
              .filter((fate) => counts[kind][fate] > 0)
              .map((fate) => (
                <dd key={fate}>{fill(say[fate], { count: counts[kind][fate] })}</dd>
              ))}
          </div>
        ))}
      </dl>
      <div class="row">
        {doesSomething && (
          <button class="btn btn--primary" type="button" data-copies="restore" onClick={() => onRestore(token)}>
            {say.restore}
          </button>
        )}
        <button class="btn btn--bare" type="button" onClick={onCancel}>
          {doesSomething ? say.cancel : say.close}
        </button>
      </div>
    </div>
  );
};
