import * as v from "valibot";
import {
  kinds,
  longestText,
  sensitivityKinds,
  type Capture,
  type Context,
  type Deepening,
  type SensitivityFlag,
} from "../../domain/capture.ts";
import { importFormats } from "../../domain/import-format.ts";
import type { Result } from "../../result.ts";
import { byId, count, day, entityEntries, idOf, instant, line, objectOf, prose, setOf } from "./fields.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";

const noteText = v.pipe(v.string(), v.maxLength(longestText));

const captureSchema = objectOf<Capture>()({
  ...entityEntries("capture"),
  kind: v.exactOptional(v.picklist(kinds)),
  text: v.pipe(noteText, v.regex(/\S/)),
  lang: v.picklist(["nl", "en", "und"]),
  day,
  // The clocks of the world run from 12 hours behind to 14 ahead.
  utcOffset: v.pipe(v.number(), v.integer(), v.minValue(-720), v.maxValue(840)),
  surface: v.picklist(["vscode", "browser", "import"]),
  context: v.exactOptional(
    objectOf<Context>()({
      label: line,
      ref: prose,
      type: v.picklist(["page", "file", "branch", "import"]),
      branch: v.exactOptional(line),
      copied: v.exactOptional(prose),
    }),
  ),
  deepening: byId(objectOf<Deepening>()({ question: line, answer: noteText, at: instant })),
  tags: setOf(line),
  status: v.picklist(["inbox", "kept", "archived"]),
  visibility: v.picklist(["private", "shareable"]),
  sensitivity: byId(
    objectOf<SensitivityFlag>()({
      kind: v.picklist(sensitivityKinds),
      start: count,
      end: count,
      resolved: v.picklist(["open", "masked", "kept"]),
    }),
  ),
  sharedText: v.exactOptional(noteText),
  leftLoose: v.exactOptional(v.literal(true)),
  fromStep: v.exactOptional(objectOf<NonNullable<Capture["fromStep"]>>()({ pathId: idOf("path"), stepId: line })),
  quotes: v.exactOptional(v.picklist(["keep", "remove"])),
  erasedAt: v.exactOptional(instant),
  continues: v.exactOptional(idOf("capture")),
  imported: v.exactOptional(
    objectOf<NonNullable<Capture["imported"]>>()({
      from: v.picklist(importFormats),
      id: v.exactOptional(line),
      batch: v.exactOptional(line),
    }),
  ),
});

/** Reads a note that came from outside. */
export const parseCapture = (value: unknown): Result<Capture, ParseProblem> => parseWith(captureSchema, value);
