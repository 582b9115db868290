import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ServedPages {
  /** The address of a page, as `url("/work?x=1")`. */
  readonly url: (path: string) => string;
  close(): Promise<void>;
}

/** HTML, or something of another kind. */
export type ServedPage = string | { readonly type: string; readonly body: string };

/** Serves these pages on this machine only, on a free port; keys are paths without query string. */
export const servePages = async (pages: Readonly<Record<string, ServedPage>>): Promise<ServedPages> => {
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? "").replace(/\?.*/, "")];
    const { type, body } = typeof page === "object" ? page : { type: "text/html; charset=utf-8", body: page };
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type });
    response.end(body);
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
  <h1>Zo controleer je een samenvatting</h1>
  <p id="sentence">Een goede samenvatting houdt de onzekerheid vast.</p>
  <textarea id="field">tekst in een veld</textarea>
  <input id="password" type="password" value="geheim woord" />
  <p><a id="link" href="https://docs.example/paper/7?from=mail">The paper</a></p>
  <img id="picture" src="/wait-times.svg?w=80" width="80" height="80" />
</html>`;

/** A picture. */
export const picture: ServedPage = {
  type: "image/svg+xml",
  body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="teal"/></svg>`,
};

/** A document of one page with one sentence on it. */
export const pdf: ServedPage = {
  type: "application/pdf",
  body: [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj",
    "4 0 obj<</Length 59>>stream\nBT /F1 18 Tf 20 100 Td (Two people read each report) Tj ET\nendstream endobj",
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
    "trailer<</Root 1 0 R>>",
    "%%EOF",
  ].join("\n"),
};
