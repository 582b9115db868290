import type { BackupProblem } from "../../domain/backup.ts";
import type { Instant, Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { RestoreError } from "../../messages/copies-types.ts";
import { words } from "./words.ts";

/** One sentence for what is wrong with a backup file, with the line and the place where that is known. */
export const problemSentence = ({ kind, line, place = "" }: BackupProblem, language: Language): string => {
  const say = words[language];
  if (line === undefined) return fill(say[kind], { place });
  const sentence = kind === "broken" ? say.brokenAt : kind === "record" ? say.recordAt : say[kind];
  return fill(sentence, { place, line });
};

/** One sentence for why a restore, or undoing it, did not happen. */
export const restoreErrorSentence = (error: RestoreError, language: Language): string => {
  const say = words[language];
  if (error.kind === "gone") return say.errorGone;
  return error.reason === "full" ? say.errorFull : say.errorUnavailable;
};

/** A moment on the clock of this device: "10 november 2026 om 09:00". */
export const formatMoment = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeStyle: "short" }).format(new Date(at));

/** A number of bytes as people say it: "12 kB", "3.4 MB". */
export const formatSize = (bytes: number, language: Language): string => {
  const power = Math.min(3, Math.max(1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: power === 1 ? 0 : 1 });
  return `${number.format(bytes / 1_000 ** power)} ${["kB", "MB", "GB"][power - 1] ?? ""}`;
};

const localeOf = (language: Language): string => (language === "nl" ? "nl-NL" : "en-GB");
