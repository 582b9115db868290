/** Most characters of what a server says that are shown. */
const mostDetail = 300;

/** What the server itself said, in whichever shape: of Anthropic, of the others, or plain text. The key is never in it. */
export const detailOf = (
  thrown: { readonly error?: unknown; readonly message?: unknown },
  key: string,
): string | undefined => {
  const body = Object(thrown.error);
  const said = [Object(body.error).message, body.error, body.message, body.detail, plainText(thrown)].find(
    (one) => typeof one === "string",
  );
  const line = (typeof said === "string" ? said : "").replaceAll(/\s+/g, " ").trim();
  const safe = key === "" ? line : line.replaceAll(key, "…");
  return safe === "" ? undefined : [...safe].slice(0, mostDetail).join("");
};

// An answer that is no JSON stands in the message, behind its status. A whole page is nothing to show.
const plainText = ({
  error,
  message,
}: {
  readonly error?: unknown;
  readonly message?: unknown;
}): string | undefined => {
  const text = error === undefined ? String(message).replace(/^\d{3} /, "") : "";
  return text.startsWith("<") || text === "status code (no body)" ? undefined : text;
};
