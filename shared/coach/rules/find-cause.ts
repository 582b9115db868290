import type { Capture } from "../../domain/capture.ts";
import type { Problem } from "../../domain/proposal.ts";
import { quotablePassages } from "./best-quote.ts";

/** What a note says is the cause, in its own words, and whether it says that somebody measured. */
export interface Cause {
  readonly note: Capture;
  readonly quote: string;
  readonly known: Problem["causeKnown"];
}

/** The cause that these notes name: of a note that measured when there is one, else the first. Undefined when none does. */
export const findCause = (notes: readonly Capture[]): Cause | undefined => {
  const causes = notes.flatMap((note): readonly Cause[] => {
    const passages = quotablePassages(note).map(({ words }) => words);
    const quote = passages.find((words) => saysWhy.test(words));
    const known = passages.some((words) => measured.test(words) && /\d/.test(words)) ? "measured" : "assumed";
    return quote === undefined ? [] : [{ note, quote, known }];
  });
  return causes.find(({ known }) => known === "measured") ?? causes[0];
};

const saysWhy =
  /(?<!\p{L})(?:door|doordat|omdat|vanwege|komt doordat|oorzaak|because|due to|caused by|the cause)(?!\p{L})/iu;

const measured = /(?<!\p{L})(?:gemeten|geteld|gelogd|geklokt|measured|counted|logged|timed)(?!\p{L})/iu;
