import type { ComponentChildren, JSX } from "preact";
import type { NoteLanguage } from "../domain/capture.ts";
import type { Day } from "../domain/entity.ts";
import { formatDayIn, todayHere } from "./format-day.ts";
import { useLanguage } from "./language.ts";
import { langOf } from "./note-language.ts";

interface QuoteProps {
  /** Literally as it stands in the note. */
  readonly quote: string;
  readonly lang: NoteLanguage;
  readonly day: Day;
  /** Where its note is, as `routeHref({ room: "now", id })`; without it the date is plain text. */
  readonly href?: string | undefined;
  /** What the quote shows, in a few words beside the date. */
  readonly note?: string | undefined;
  /** Copied from elsewhere: set in the face of the screen, because it is not the person's own voice. */
  readonly foreign?: true;
  /** What can be done with this quote, at the end of its date line. */
  readonly children?: ComponentChildren;
}

/** A person's words wherever they are cited, with the day that leads to the note. */
export const Quote = ({ quote, lang, day, href, note, foreign, children }: QuoteProps): JSX.Element => {
  const language = useLanguage();
  const name = formatDayIn(day, language, todayHere());
  return (
    <blockquote class={foreign ? "quote quote--foreign" : "quote"} lang={langOf(lang)}>
      <p>{quote}</p>
      <footer lang={language}>
        {href ? <a href={href}>{name}</a> : <span>{name}</span>}
        {note && <span>{note}</span>}
        {children}
      </footer>
    </blockquote>
  );
};
