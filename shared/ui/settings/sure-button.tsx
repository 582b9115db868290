import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLanguage } from "../language.ts";
import { useKeysIn } from "../use-keys-in.ts";
import { words } from "../words.ts";

interface SureButtonProps {
  readonly ask: string;
  /** What the second press does, in words that name it. */
  readonly sure: string;
  /** Said between the two. */
  readonly warning?: string;
  readonly onSure: () => void;
}

/** A deed that cannot be taken back: a second, other button does it, and the focus stands on the way out. */
export const SureButton = ({ ask, sure, warning, onSure }: SureButtonProps): JSX.Element => {
  const say = words[useLanguage()];
  const [isAsking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useKeysIn(place, (event) => {
    if (event.key === "Escape") setAsking(false);
  });
  useEffect(() => {
    if (isAsking) cancel.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <div ref={place}>
      {isAsking ? (
        <div class="stack" role="group" aria-label={ask}>
          {warning && <p>{warning}</p>}
          <div class="row">
            <button
              class="btn"
              type="button"
              onClick={() => {
                setAsking(false);
                onSure();
              }}
            >
              {sure}
            </button>
            <button class="btn btn--bare" type="button" ref={cancel} onClick={() => setAsking(false)}>
              {say.cancel}
            </button>
          </div>
        </div>
      ) : (
        <button class="btn" type="button" ref={first} onClick={() => setAsking(true)}>
          {ask}
        </button>
      )}
    </div>
  );
};
