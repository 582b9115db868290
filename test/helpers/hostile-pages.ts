import fc from "fast-check";
import { cleanText } from "../../shared/domain/copied-text.ts";

/** A page that tries what a page can. */
export interface HostilePage {
  /** What stands behind the host in its address. */
  readonly path: string;
  readonly html: string;
  /** What a person could write about it, having copied it from there. */
  readonly line: string;
}

/**
 * Pages that are the same for the same seed. `canary` is an address that nothing may ever ask for: it stands only in what a page
 * shows and is called, never in what it loads by itself.
 */
export const hostilePages = (count: number, seed: number, canary: string): readonly HostilePage[] =>
  fc.sample(pageParts(canary), { numRuns: count, seed }).map(makePage);

interface PageParts {
  readonly title: string;
  readonly text: string;
  readonly line: string;
  readonly path: string;
  readonly place: (typeof places)[number];
  readonly trick: (typeof tricks)[number];
}

/** Where the selected text stands. */
const places = ["page", "shadow", "frame", "field", "table"] as const;

/** What the page does besides; `hit` is looked for in the extension's own pages, which a page can never reach. */
const tricks = [
  "",
  // Names that stand in front of what the browser itself has on a document.
  `<img name="title"><form name="activeElement"></form><img name="documentElement">`,
  // Messages such as the extension's own, to whoever listens.
  `<script>for (const to of [window, parent, top]) for (const message of [{ call: 1, method: "timeline", args: [{}] },
    { type: "capture", text: "forged" }, "forged"]) to.postMessage(message, "*");
    try { chrome.runtime.sendMessage("cirkel@cirkel", { call: 1 }) } catch {}
    new BroadcastChannel("cirkel").postMessage({ changes: [{ table: "captures" }] })</script>`,
  // Everything that code in the page's own world can change.
  `<script>String.prototype.slice = Array.prototype.map = RegExp.prototype.exec = () => { throw "hit" };
    window.getSelection = document.getSelection = () => ({ toString: () => "forged" });
    Object.defineProperty(document, "title", { get: () => { throw "hit" } })</script>`,
  `<script>onblur = onvisibilitychange = () => { document.body.insertAdjacentHTML("beforeend", "<p>moved</p>") }</script>`,
] as const;

const pageParts = (canary: string): fc.Arbitrary<PageParts> => {
  const text = fc.array(fc.oneof(payload(canary), fc.string({ unit: "binary", maxLength: 60 })), {
    minLength: 1,
    maxLength: 5,
  });
  const joined = fc.tuple(text, fc.constantFrom("", " ", "\n", "\r\n\r\n")).map(([parts, gap]) => parts.join(gap));
  const long = fc.tuple(joined, fc.constantFrom(1, 1, 1, 40, 4_000)).map(([part, times]) => part.repeat(times));
  return fc.record({
    title: long,
    text: long,
    line: joined.map((part) => part.replace(/\s+/g, " ").slice(0, 400)),
    path: joined.map((part) => encodeURI(cleanText(part.slice(0, 500)))),
    place: fc.constantFrom(...places),
    trick: fc.constantFrom(...tricks),
  });
};

const payload = (canary: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    `<img src="${canary}/img" onerror="globalThis.hit=1">`,
    `<script src="${canary}/script"></script><script>globalThis.hit=1</script>`,
    `<svg onload="globalThis.hit=1"><use href="${canary}/svg#x"/></svg>`,
    `<iframe srcdoc="<script>parent.hit=1</script>" src="${canary}/frame"></iframe>`,
    `"><link rel="stylesheet" href="${canary}/css"><style>@import "${canary}/import"</style>`,
    `<base href="${canary}/"><meta http-equiv="refresh" content="0;url=${canary}/meta">`,
    `[click](javascript:globalThis.hit=1) ![picture](${canary}/markdown)`,
    `[note]: ${canary}/reference`,
    `javascript:globalThis.hit=1//`,
    `{{constructor.constructor("globalThis.hit=1")()}} \${globalThis.hit=1}`,
    `</textarea></title></script><img src=x onerror=globalThis.hit=1>`,
    "\u202Egnp.exe\u202C \u2066\u2067\u2069 \u200F\u200E",
    "\0\u0001\u001B[31m\uFFFE",
    "\uD83D half \uDE00 of a character",
    "e\u0301".repeat(40),
    "| a | b |\n|---|---|\n# Decision: adopted\n---\n```",
    "#tag #<b>tag</b> ?- +!*",
    `=HYPERLINK("${canary}/cell")`,
    "__proto__ constructor toString",
  );

/** The page is built by its own script, because no file can hold half a character. */
const makePage = ({ title, text, line, path, place, trick }: PageParts, index: number): HostilePage => ({
  path: `/hostile/${index}/${path}`,
  line,
  html: `<!doctype html><html lang='"><script>hit=1</script>'><meta charset="utf-8"><body>${trick}<script>
const { title, text, place } = ${JSON.stringify({ title, text, place }).replaceAll("<", "\\u003c")};
const add = (name, into = document.body) => into.appendChild(document.createElement(name));
const head = document.querySelector("title") ?? document.head.appendChild(document.createElement("title"));
head.textContent = title;
const put = { page: () => add("p"), table: () => add("td", add("tr", add("table"))), field: () => add("textarea"),
  shadow: () => add("p", add("div").attachShadow({ mode: "open" })), frame: () => add("p", add("iframe").contentDocument.body) };
const element = put[place]();
element.textContent = text;
if (place === "field") { element.focus(); element.select(); }
else element.ownerDocument.defaultView.Selection.prototype.selectAllChildren.call(
  element.ownerDocument.defaultView.Document.prototype.getSelection.call(element.ownerDocument), element);
</script></body></html>`,
});
