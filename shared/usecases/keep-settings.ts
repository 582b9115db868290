import type { Language } from "../domain/entity.ts";
import type { HostChoices, Store } from "../ports.ts";

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
export const readSettings =
  (store: Pick<Store, "setting">, language: Language, choices?: HostChoices) => async (): Promise<Settings> => ({
    language,
    author: "",
    team: "",
    letterKeys: true,
    popupSeconds: 6,
    recallAfterCapture: true,
    ...((await store.setting(key)) as Partial<Settings> | undefined),
    ...choices?.read(),
  });

/** Keeps what was changed and gives all settings back. */
export const saveSettings =
  (store: Pick<Store, "setting" | "saveSetting">, language: Language, choices?: HostChoices) =>
  async (change: Partial<Settings>): Promise<Settings> => {
    const settings = { ...(await readSettings(store, language, choices)()), ...change };
    await choices?.keep(change);
    const kept = await store.saveSetting(key, settings);
    if (!kept.ok) throw new Error(`the settings were not kept: ${kept.error.reason}`);
    return settings;
  };
