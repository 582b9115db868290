import type { Capture } from "./capture.ts";
import { addDays, localDay } from "./days.ts";
import type { Day, Instant } from "./entity.ts";

/** So many days a deleted note lies in the bin before its text is removed for good. */
export const daysInBin = 30;

/** Whether a note was deleted and can still come back. */
export const isInBin = ({ deletedAt, erasedAt }: Capture): boolean => deletedAt !== undefined && erasedAt === undefined;

/** The day on which a deleted note is erased. */
export const erasedOn = ({ deletedAt = "", utcOffset }: Capture): Day =>
  addDays(localDay(deletedAt, utcOffset), daysInBin);

/** What is left of a note that was erased: that it was there, and no word of it. */
export const erasedCapture = ({ id, schema, createdAt, day, utcOffset, surface }: Capture, at: Instant): Capture => ({
  id,
  schema,
  createdAt,
  updatedAt: at,
  deletedAt: at,
  erasedAt: at,
  text: "",
  lang: "und",
  day,
  utcOffset,
  surface,
  deepening: {},
  tags: {},
  status: "inbox",
  visibility: "private",
  sensitivity: {},
});
