interface PageParts {
  readonly nonce: string;
  /** Where VS Code serves the extension's own files from. */
  readonly cspSource: string;
  readonly script: string;
  readonly style: string;
  readonly place: "view" | "tab";
  readonly language: string;
}

/**
 * The page of a screen: it loads two files of the extension, and by the same nonce the parts that the script asks for
 * later; nothing else, and no text in it can become script.
 */
export const panelHtml = ({ nonce, cspSource, script, style, place, language }: PageParts): string => {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource}`,
    `img-src ${cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Cirkel</title>
    <link rel="stylesheet" href="${style}" />
  </head>
  <body class="panel${place === "tab" ? " tab" : ""}">
    <div id="app"></div>
    <script type="module" nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
};
