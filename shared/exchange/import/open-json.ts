import { notOpened, type OpenedFile, type ReadingPlace, type Step } from "./found-record.ts";
import { readDayOne } from "./read-day-one.ts";
import { readHypothesis } from "./read-hypothesis.ts";
import { scanJson, type JsonItem, type JsonOutline } from "./scan-json.ts";

/** A JSON file by the names in it: an export of Day One or Hypothesis, a backup of Cirkel, or one nobody here knows. */
export const openJson = (text: string, place: ReadingPlace): OpenedFile => {
  const outline = scanJson(text);
  if (outline.tooDeepAt !== undefined) return notOpened("tooDeep", outline.tooDeepAt);
  if (outline.firstKey === "cirkel") return { format: "backup", steps: [{ why: "backup" }] };

  const entries = outline.lists.get("entries");
  if (entries && (outline.fields.has("metadata") || hasField(entries, "creationDate"))) {
    return { format: "dayOne", steps: withEnding(outline, entries, readDayOne(entries, place)) };
  }
  const annotations = outline.lists.get("annotations");
  if (annotations && (outline.fields.has("export_date") || hasField(annotations, "target"))) {
    const exporter = outline.fields.get("export_userid");
    return {
      format: "hypothesis",
      steps: withEnding(outline, annotations, readHypothesis(annotations, exporter, place)),
    };
  }
  // Of a list at the outside nobody knows what it is, but it is not broken.
  if (outline.brokenAt !== undefined && !text.trimStart().startsWith("["))
    return notOpened("brokenJson", outline.brokenAt);
  return notOpened("unknownJson");
};

const hasField = (items: readonly JsonItem[], name: string): boolean => items[0]?.text.includes(`"${name}"`) === true;

/** What was read, and then whether the file was empty or broke off. */
function* withEnding({ brokenAt }: JsonOutline, items: readonly JsonItem[], steps: Iterable<Step>): Generator<Step> {
  yield* steps;
  if (brokenAt !== undefined) yield { why: "brokenJson", line: brokenAt };
  else if (items.length === 0) yield { why: "empty" };
}
