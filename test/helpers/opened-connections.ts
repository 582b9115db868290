import { readFile } from "node:fs/promises";

/** The flag by which Chromium writes down all that its network does; the file is whole once it was closed. */
export const netLogFlag = (file: string): string => `--log-net-log=${file}`;

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: { readonly address?: string } }[];
}

/** The addresses that this browser opened a connection to, whoever in it asked: pages, workers or itself. */
export const addressesIn = async (file: string): Promise<readonly string[]> => {
  // As Chromium writes it.
  const { constants, events } = JSON.parse(await readFile(file, "utf8")) as NetLog;
  const attempt = constants.logEventTypes["TCP_CONNECT_ATTEMPT"];
  if (attempt === undefined) throw new Error("Chromium writes its log in another way now");
  return [...new Set(events.flatMap(({ type, params }) => (type === attempt ? (params?.address ?? []) : [])))];
};
