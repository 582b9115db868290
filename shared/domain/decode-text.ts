import { err, ok, type Result } from "../result.ts";

/** A file of notes larger than this is something else. */
const largestFile = 5_000_000;

/**
 * The text in the bytes of a file: UTF-8, UTF-16 with its mark, else Western (Windows-1252) with a remark. Bytes that no
 * text has make it binary.
 */
export const decodeText = (
  bytes: Uint8Array<ArrayBuffer>,
): Result<{ readonly text: string; readonly remark?: "latin1" }, "binary" | "tooLarge"> => {
  if (bytes.length > largestFile) return err("tooLarge");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ok({ text: new TextDecoder("utf-16le").decode(bytes) });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ok({ text: new TextDecoder("utf-16be").decode(bytes) });
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return err("binary");
  try {
    return ok({ text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) });
  } catch {
    return ok({ text: new TextDecoder("windows-1252").decode(bytes), remark: "latin1" });
  }
};
