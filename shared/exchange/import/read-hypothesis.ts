import * as v from "valibot";
import { cleanTags } from "../clean-tags.ts";
import type { ReadingPlace, Step } from "./found-record.ts";
import { ownAndCopied } from "./own-and-copied.ts";
import { foreignIdOf, maybeText, maybeTexts, readItem } from "./read-item.ts";
import { readMoment } from "./read-moment.ts";
import type { JsonItem } from "./scan-json.ts";

/**
 * Annotation by annotation of a Hypothesis export. It may hold those of a whole group; what others wrote is theirs, so it
 * is left out when the file says who made it. `exporter` is that name as JSON.
 */
export function* readHypothesis(
  annotations: readonly JsonItem[],
  exporter: string | undefined,
  place: ReadingPlace,
): Generator<Step> {
  const me = exporter === undefined ? "" : (readItem(v.string(), { text: exporter, line: 0 }) ?? "");
  for (const item of annotations) {
    const { line } = item;
    const annotation = readItem(schema, item);
    if (!annotation) {
      yield { why: "brokenRecord", line };
      continue;
    }
    const { id, user, text, uri, created, tags, target, document } = annotation;
    const note = ownAndCopied({
      comment: text,
      highlight: target
        .flatMap(({ selector }) => selector.flatMap(({ exact }) => (exact === "" ? [] : [exact])))
        .join("\n"),
      title: [document.title].flat()[0] ?? "",
      address: uri,
    });
    const moment = readMoment(created, place);
    if (me !== "" && user !== "" && user !== me) yield { why: "otherAuthor", line };
    else if (!note) yield { why: "emptyRecord", line };
    else if (!moment) yield { why: "noDay", line };
    else yield { line, ...note, ...moment, tags: cleanTags(tags), ...foreignIdOf(id) };
  }
}

/** Only a quote of the text has `exact`; the other selectors say in other ways where it stood. */
const selector = v.object({ exact: maybeText });

const schema = v.object({
  id: maybeText,
  user: maybeText,
  created: maybeText,
  text: maybeText,
  uri: maybeText,
  tags: maybeTexts,
  target: v.nullish(v.array(v.object({ selector: v.nullish(v.array(selector), []) })), []),
  // The export writes a text, the service itself a list.
  document: v.nullish(v.object({ title: v.nullish(v.union([v.string(), v.array(v.string())]), "") }), { title: "" }),
});
