/** Where a note was made, as one reads it: a file on the disk by its path and line, anything else as it is kept. */
export const placeTitle = (ref: string): string | undefined => {
  if (ref === "") return undefined;
  const [, path, line] = /^file:\/\/([^#]+)#L(\d+)$/.exec(ref) ?? [];
  return path && line ? `${decoded(path).replace(/^\/(?=[a-z]:)/i, "")}:${line}` : ref;
};

/** An address can come from an import: a broken escape is shown as it is. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
