import { kinds, longestText, type Capture, type Context } from "../domain/capture.ts";
import { challenges, domains } from "../domain/entity.ts";
import { largestFile } from "../domain/import-limits.ts";
import { parseCaptureText } from "../domain/parse-capture.ts";
import {
  anyOf,
  count,
  idOf,
  line,
  listOf,
  objectOf,
  oneOf,
  optional,
  partOf,
  prose,
  readable,
  someOf,
  text,
  type Check,
} from "./checks.ts";
import type { CaptureChange, CaptureRequest, Filter, SuggestionView, ThemeChange } from "./core-api.ts";
import type { ChosenFile } from "./import-types.ts";

/** Typed as a note, of any length and with anything in it: the core cleans it, or says in a sentence why not. */
export const typed = text(20_000_000);

/**
 * Kept as it was typed, when it would do as a note. What the core would keep, but longer than a note may be or with
 * something that no file can hold, is refused; what the core refuses by itself may pass.
 */
export const wording: Check<string> = (value): value is string =>
  typed(value) && (readable(longestText)(value.trim()) || !parseCaptureText(value).ok);

/** The name of a theme: it leaves room in the title of a path for the words about it. */
export const label = readable(500);

const visibility = oneOf("private", "shareable");
const captureId = idOf("capture");
const domain = oneOf(...domains);

export const captureRequest: Check<CaptureRequest> = objectOf<CaptureRequest>({
  text: typed,
  kind: optional(oneOf(...kinds)),
  surface: oneOf("vscode", "browser", "import"),
  context: optional(
    objectOf<Context>({
      label: line,
      ref: prose,
      type: oneOf("page", "file", "branch", "import"),
      branch: optional(line),
      copied: optional(prose),
    }),
  ),
});

export const captureChange: Check<CaptureChange> = partOf<CaptureChange>({
  text: typed,
  kind: oneOf(...kinds, null),
  visibility,
  sharedText: anyOf(wording, oneOf(null)),
  status: oneOf<readonly Capture["status"][]>("inbox", "kept", "archived"),
  removeContext: oneOf("all", "copied"),
});

/** The days are only compared, so that a year still being typed is a question too. */
export const filter: Check<Filter> = partOf<Filter>({
  text: text(20_000),
  kind: oneOf(...kinds),
  domain: anyOf(domain, oneOf("loose")),
  themeId: idOf("theme"),
  from: text(20),
  until: text(20),
});

/** A word that a theme may carry: any, such as "constructor", but the one that would be no field. */
const keyword: Check<string> = (value): value is string => line(value) && value !== "__proto__";

export const suggestion: Check<SuggestionView> = objectOf<SuggestionView>({
  label,
  keywords: listOf(keyword),
  captureIds: listOf(captureId),
  days: count,
  origin: optional(oneOf("ai")),
});

export const themeChange: Check<ThemeChange> = partOf<ThemeChange>({
  label,
  domains: someOf(domains, oneOf(true, false)),
  challenges: someOf(challenges, oneOf(true, false)),
  state: oneOf("accepted", "retired"),
});

/** The name of the file becomes the label of its notes, which is shorter than a path may be. */
const filePath: Check<string> = (value): value is string =>
  readable(10_000)(value) && value.length - value.lastIndexOf("/") <= 1_000;

/** No text is longer than the bytes it came from; how many those may be goes by the ending of the name. */
const fileText = text(largestFile("all.json"));

export const chosenFiles: Check<readonly ChosenFile[]> = listOf(
  anyOf(
    objectOf<Extract<ChosenFile, { readonly text: string }>>({
      path: filePath,
      text: fileText,
      remark: optional(oneOf("latin1")),
    }),
    objectOf<Extract<ChosenFile, { readonly base64: string }>>({
      path: filePath,
      base64: text(Math.ceil(largestFile("all.zip") / 3) * 4),
    }),
    objectOf<Extract<ChosenFile, { readonly problem: string }>>({
      path: filePath,
      problem: oneOf(
        ...(["binary", "tooLarge", "unreadable", "link", "unknownKind", "empty"] as const),
        ...(["zipBroken", "zipTooLarge", "zipTooMany", "zipInZip", "zipPath"] as const),
      ),
    }),
  ),
);
