import type { JSX } from "preact";
import { splitMasked } from "./split-masked.ts";

/** A text as it is sent, with what was replaced in the highlighter. */
export const MaskedText = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {splitMasked(text).map(({ start, words, isMasked }) =>
      isMasked ? (
        <mark class="masked" key={start}>
          {words}
        </mark>
      ) : (
        words
      ),
    )}
  </>
);
