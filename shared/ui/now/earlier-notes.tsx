import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { EarlierNote } from "../../messages/core-api.ts";
import { useLanguage } from "../language.ts";
import { Quote } from "../quote.tsx";
import { words } from "./words.ts";

interface EarlierNotesProps {
  readonly earlier: readonly EarlierNote[];
  readonly hrefOf?: ((id: EarlierNote["id"]) => string) | undefined;
}

/** What the person noted about the same thing before, in their own words. */
export const EarlierNotes = ({ earlier, hrefOf }: EarlierNotesProps): JSX.Element => {
  const say = words[useLanguage()];
  return (
    <>
      <h2 class="recall__why small">
        {earlier.length === 1 ? say.earlierOne : fill(say.earlier, { count: earlier.length })}
      </h2>
      {earlier.map(({ id, quote, lang, day, because }) => (
        <Quote
          key={id}
          quote={quote}
          lang={lang}
          day={day}
          href={hrefOf?.(id)}
          note={because.length > 0 ? fill(say.because, { words: because.slice(0, 2).join(", ") }) : undefined}
        />
      ))}
    </>
  );
};
