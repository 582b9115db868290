import * as v from "valibot";
import type { Theme } from "../../domain/theme.ts";
import type { Result } from "../../result.ts";
import { entityEntries, idOf, line, objectOf, setOf } from "./fields.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";

const themeSchema = objectOf<Theme>()({
  ...entityEntries("theme"),
  label: line,
  keywords: setOf(line),
  captureIds: setOf(idOf("capture")),
  origin: v.picklist(["user", "rules", "ai", "strategy"]),
  tag: v.exactOptional(line),
  challenges: setOf(line),
  domains: setOf(line),
  state: v.picklist(["suggested", "accepted", "merged", "retired"]),
  mergedInto: v.exactOptional(idOf("theme")),
});

/** Reads a theme that came from outside. */
export const parseTheme = (value: unknown): Result<Theme, ParseProblem> => parseWith(themeSchema, value);
