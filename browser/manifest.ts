/** What the extension may do in every browser, and nothing it does not use. No browser warns of any of these. */
const permissions = [
  // The page in front, and only after the person called Cirkel there.
  "activeTab",
  // Reads title, address and selection of that page, once.
  "scripting",
  // "Note this" on a page, a selection, a link and a picture.
  "contextMenus",
  // Drafts while one types; what the menu saw, until the popup shows it; what the organisation set.
  "storage",
  // Keeps the browser from clearing notes when the disk runs low; `storage.persist()` is refused to extensions.
  "unlimitedStorage",
] as const;

// Where a model may be: anywhere over https, and on this machine. What is sent there, and when, is not a matter of the
// policy: nothing without a preview of it and a press on Send.
const modelPlaces = ["https:", ...["127.0.0.1", "localhost", "*.localhost"].map((host) => `http://${host}:*`)];

/** No code, pictures or frames from elsewhere and no inline code; strings can never become script or markup. */
export const extensionPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src ${modelPlaces.join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one address of a script that code may name: `search.ts`.
  "trusted-types search-worker",
].join("; ");

/** The manifest for Chromium, and so for Edge; names and descriptions come from `_locales`. */
export const chromiumManifest = (version: string) => ({
  ...common(version),
  // The first with `action.openPopup()` for every extension; the menu needs it.
  minimum_chrome_version: "127",
  permissions: [...permissions, "sidePanel"],
  side_panel: { default_path: "panel.html" },
  commands: { ...noteCommand, "open-panel": panelCommand },
  background: { service_worker: "background.js", type: "module" },
  storage: { managed_schema: "managed-schema.json" },
});

/** The manifest for Firefox: the same extension with an event page and a sidebar. */
export const firefoxManifest = (version: string) => ({
  ...common(version),
  permissions: [...permissions],
  sidebar_action: {
    default_title: "Cirkel",
    default_panel: "panel.html",
    default_icon: icons([16, 32]),
    // Whoever installs Cirkel decides when it takes room.
    open_at_install: false,
  },
  // By this name the browser opens it by itself, also while the background sleeps.
  commands: { ...noteCommand, _execute_sidebar_action: panelCommand },
  background: { scripts: ["background.js"], type: "module" },
  browser_specific_settings: {
    gecko: {
      id: firefoxId,
      // The first that asks for consent to data collection by itself.
      strict_min_version: "142.0",
      // Nothing is sent by itself. What a note for a model may hold, words of a page and where it was, is asked for in the
      // click that sends the first one: `ask-consent.ts`.
      data_collection_permissions: { required: ["none"], optional: ["websiteContent", "browsingActivity"] },
    },
  },
});

/** Firefox wants an id that never changes; it has the form of an address and is none. */
export const firefoxId = "cirkel@cirkel";

// Keys that the browser uses itself, such as many with Alt+Shift, are silently not assigned.
const noteCommand = { _execute_action: { suggested_key: { default: "Alt+N", mac: "MacCtrl+Shift+N" } } };
const panelCommand = {
  suggested_key: { default: "Alt+Shift+S", mac: "MacCtrl+Shift+S" },
  description: "__MSG_openPanel__",
};

const common = (version: string) => ({
  manifest_version: 3,
  name: "__MSG_name__",
  short_name: "Cirkel",
  description: "__MSG_description__",
  version,
  default_locale: "en",
  icons: icons([16, 32, 48, 128]),
  action: { default_title: "__MSG_note__", default_popup: "popup.html", default_icon: icons([16, 32]) },
  // What stands in front of a note in the address bar.
  omnibox: { keyword: "ck" },
  content_security_policy: { extension_pages: extensionPagePolicy },
  incognito: "not_allowed",
});

const icons = (sizes: readonly number[]): Readonly<Record<string, string>> =>
  Object.fromEntries(sizes.map((size) => [String(size), `icons/cirkel-${size}.png`]));
