interface NetLog {
  readonly events: readonly { readonly params?: { readonly url?: unknown; readonly initiator?: unknown } }[];
}

/**
 * What pages and workers of extensions asked for, each once, by a log that Chromium wrote of its network (`--log-net-log`).
 * What the browser asks for by itself, such as its dictionaries, is nobody's page.
 */
export const askedByExtensions = (log: string): readonly string[] => {
  // As Chromium writes it.
  const { events } = JSON.parse(log) as NetLog;
  const asked = events.flatMap(({ params }) =>
    String(params?.initiator).startsWith("chrome-extension:") ? [String(params?.url)] : [],
  );
  return [...new Set(asked)];
};
