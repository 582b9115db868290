// What the window of Firefox has and no page has, as far as the tests use it. Only functions that run there may name these.

interface TextInput {
  beginInputTransactionForTests(window: Window, done: () => void): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface Policy {
  readonly privateBrowsingAllowed: boolean;
  readonly extension: {
    readonly backgroundState: string;
    getRequiredPermissions(): unknown;
    terminateBackground(how: { readonly ignoreDevToolsAttached: boolean }): Promise<void>;
  };
}

interface FirefoxModules {
  readonly ExtensionData: {
    formatPermissionStrings(of: { readonly permissions: unknown }): { readonly msgs: readonly string[] };
  };
  readonly ExtensionPermissions: {
    add(id: string, permissions: { readonly permissions: readonly string[]; readonly origins: [] }): Promise<void>;
  };
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
}

declare const Cc: Readonly<Record<string, { createInstance(of: unknown): TextInput }>>;
declare const Ci: Readonly<Record<string, unknown>>;
declare const gBrowser: { readonly selectedBrowser: HTMLElement };
declare const ChromeUtils: { importESModule(module: string): FirefoxModules };
declare const SidebarController: { readonly isOpen: boolean; readonly currentID: string | null; hide(): void };
declare const WebExtensionPolicy: { getByID(id: string): Policy | undefined };
