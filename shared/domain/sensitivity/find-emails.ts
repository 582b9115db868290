import { findAll, type FoundRange } from "./found-range.ts";

/** Mail addresses. */
export const findEmails = (text: string): readonly FoundRange[] => findAll(text, email);

const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\d-])/gu;
