import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ServedPages {
  /** The address of a page, as `url("/work?x=1")`. */
  readonly url: (path: string) => string;
  close(): Promise<void>;
}

/** Serves these pages on this machine only, on a free port; keys are paths without query string. */
export const servePages = async (pages: Readonly<Record<string, string>>): Promise<ServedPages> => {
  const server = createServer((request, response) => {
    const html = pages[(request.url ?? "").replace(/\?.*/, "")];
    response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  });
  await new Promise<void>((settle) => void server.listen(0, "127.0.0.1", settle));
  // A server that listens on a port has an address object, never a socket path.
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((settle) => {
        server.closeAllConnections();
        server.close(() => settle());
      }),
  };
};

/** A page of somebody's work, with a sentence to select and fields to select in. */
export const workPage = `<!doctype html>
<html lang="nl">
  <title>Zo controleer je een samenvatting</title>
  <p id="sentence">Een goede samenvatting houdt de onzekerheid vast.</p>
  <textarea id="field">tekst in een veld</textarea>
  <input id="password" type="password" value="geheim woord" />
</html>`;
