/** Bytes as text, for a channel that carries text alone. */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  // As many as one call can be given.
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
};

/** The bytes again; none when it is no such text. */
export const fromBase64 = (text: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
};
