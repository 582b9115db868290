import { err, ok, type Result } from "../result.ts";
import { largestFile } from "./import-limits.ts";

/**
 * The text in the bytes of a file: UTF-8, UTF-16 with its mark, else Western (Windows-1252) with a remark. Bytes that no
 * text has make it binary; how large it may be goes by the ending of its name.
 */
export const decodeText = (
  bytes: Uint8Array,
  path: string,
): Result<{ readonly text: string; readonly remark?: "latin1" }, "binary" | "tooLarge"> => {
  if (bytes.length > largestFile(path)) return err("tooLarge");
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = decodeStrictly(bytes, utf16);
    return text === undefined || text.includes("\0") ? err("binary") : ok({ text });
  }
  if (bytes.some(isControl)) return err("binary");
  const text = decodeStrictly(bytes, "utf-8");
  return ok(text === undefined ? { text: decodeWestern(bytes), remark: "latin1" } : { text });
};

const utf16Of = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
};

const decodeStrictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Some versions of Node leave 0x80 to 0x9F as controls: https://github.com/nodejs/node/issues/60888 */
const decodeWestern = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => western[control.charCodeAt(0) - 0x80] ?? control);

/** The characters of Windows-1252 from 0x80 on; the five it leaves open are spaces here. */
const western = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"].map((letter) => (letter === " " ? undefined : letter));

/** Below the space only white space (9 to 13) and escape (27, in logs of a terminal) stand in texts. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
