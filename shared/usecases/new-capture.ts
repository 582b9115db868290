import type { Capture, Context, Kind } from "../domain/capture.ts";
import { guessLanguage } from "../domain/guess-language.ts";
import { tagsOf } from "../domain/tags.ts";
import type { Needs } from "./needs.ts";

export interface NewCapture {
  readonly text: string;
  readonly kind?: Kind | undefined;
  readonly surface: Capture["surface"];
  readonly context?: Context | undefined;
  readonly visibility?: Capture["visibility"];
  readonly fromStep?: Capture["fromStep"];
  readonly continues?: Capture["continues"];
  readonly imported?: Capture["imported"];
  /** Tags that stand outside the text, such as those of a front matter. */
  readonly tags?: readonly string[];
  /** When it was noticed, for imports; now otherwise. */
  readonly madeAt?: string;
}

/** A note as it will be kept: stamped with its moment and local day, its language, tags and sensitive parts. */
export const newCapture = async (
  { clock, ids, language, scan }: Pick<Needs, "clock" | "ids" | "language" | "scan">,
  {
    text,
    kind,
    surface,
    context,
    visibility = "private",
    fromStep,
    continues,
    imported,
    tags = [],
    madeAt,
  }: NewCapture,
): Promise<Capture> => {
  const now = clock.now();
  const createdAt = madeAt ?? now;
  const guessed = guessLanguage(text);
  return {
    id: ids.next("capture"),
    schema: 1,
    createdAt,
    updatedAt: now,
    ...(kind && { kind }),
    text,
    lang: guessed === "und" ? await language() : guessed,
    ...clock.localDay(createdAt),
    surface,
    ...(context && { context }),
    deepening: {},
    tags: Object.fromEntries([...tagsOf(text), ...tags].map((tag) => [tag, true])),
    status: "inbox",
    visibility,
    sensitivity: scan(text),
    ...(fromStep && { fromStep }),
    ...(continues && { continues }),
    ...(imported && { imported }),
  };
};
