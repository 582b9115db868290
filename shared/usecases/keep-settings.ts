import type { Language } from "../domain/entity.ts";
import type { Store } from "../ports.ts";

export interface Settings {
  readonly language: Language;
  readonly author: string;
  readonly team: string;
  readonly letterKeys: boolean;
  readonly popupSeconds: number;
  readonly recallAfterCapture: boolean;
}

const key = "settings";

/** The person's settings, with the defaults for what was never chosen. */
export const readSettings = (store: Pick<Store, "setting">, language: Language) => async (): Promise<Settings> => ({
  language,
  author: "",
  team: "",
  letterKeys: true,
  popupSeconds: 6,
  recallAfterCapture: true,
  ...((await store.setting(key)) as Partial<Settings> | undefined),
});

/** Keeps what was changed and gives all settings back. */
export const saveSettings =
  (store: Pick<Store, "setting" | "saveSetting">, language: Language) =>
  async (change: Partial<Settings>): Promise<Settings> => {
    const settings = { ...(await readSettings(store, language)()), ...change };
    await store.saveSetting(key, settings);
    return settings;
  };
