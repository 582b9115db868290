const longestTitle = 90;

/** The own sentence as a title: whole when short, else up to its last word before the limit. */
export const titleOf = (own: string): string => {
  const line = own.split("\n")[0]?.replace(/[.!]+$/, "") ?? "";
  if (line.length <= longestTitle) return line;
  const head = line.slice(0, longestTitle);
  const space = head.lastIndexOf(" ");
  return `${head.slice(0, space > 0 ? space : longestTitle).trimEnd()}…`;
};
