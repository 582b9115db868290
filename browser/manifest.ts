/** What the extension may do, and nothing it does not use. Chromium shows no warning for any of these at install. */
export const chromiumPermissions = [
  // The page in front, and only after the person called Cirkel there.
  "activeTab",
  // Reads title, address and selection of that page, once.
  "scripting",
  // "Note this" on a page and on a selection.
  "contextMenus",
  // Drafts while one types; what the menu saw, until the popup shows it.
  "storage",
  // Keeps the browser from clearing notes when the disk runs low; `storage.persist()` is refused to extensions.
  "unlimitedStorage",
  "sidePanel",
] as const;

/** No network, no inline code, no frames; strings can never become script or markup. */
export const extensionPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** The manifest of the Chromium extension; names and descriptions come from `_locales`. */
export const chromiumManifest = (version: string) => ({
  manifest_version: 3,
  name: "__MSG_name__",
  short_name: "Cirkel",
  description: "__MSG_description__",
  version,
  default_locale: "en",
  // The first with `action.openPopup()` for every extension; the menu needs it.
  minimum_chrome_version: "127",
  icons: icons([16, 32, 48, 128]),
  permissions: [...chromiumPermissions],
  action: { default_title: "__MSG_note__", default_popup: "popup.html", default_icon: icons([16, 32]) },
  side_panel: { default_path: "panel.html" },
  background: { service_worker: "background.js", type: "module" },
  commands: {
    // Keys that Chromium uses itself, such as many with Alt+Shift, are silently not assigned.
    _execute_action: {
      suggested_key: { default: "Alt+N", mac: "MacCtrl+Shift+N" },
    },
    "open-panel": {
      suggested_key: { default: "Alt+Shift+S", mac: "MacCtrl+Shift+S" },
      description: "__MSG_openPanel__",
    },
  },
  content_security_policy: { extension_pages: extensionPagePolicy },
  incognito: "not_allowed",
});

const icons = (sizes: readonly number[]): Readonly<Record<string, string>> =>
  Object.fromEntries(sizes.map((size) => [String(size), `icons/cirkel-${size}.png`]));
