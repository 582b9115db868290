import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Language } from "../../shared/domain/entity.ts";
import type { Settings } from "../../shared/messages/settings-types.ts";
import { LanguageProvider } from "../../shared/ui/language.ts";
import { Sprite } from "../../shared/ui/sprite.tsx";
import { PopupScreen, type PopupNeeds } from "./popup-screen.tsx";

interface PopupProps extends PopupNeeds {
  /** Until the person's settings are read: the line takes keys before the database is open. */
  readonly language: Language;
}

/** The popup as a whole: it starts at once and takes the person's settings as soon as they are read. */
export const Popup = (props: PopupProps): JSX.Element => {
  const { api, language: first } = props;
  const [settings, setSettings] = useState<Settings>();
  const [notes, setNotes] = useState<number>();
  useEffect(() => {
    void api.settings().then(setSettings);
    void api.overview().then((overview) => setNotes(overview.notes));
  }, [api]);

  const language = settings?.language ?? first;
  useEffect(() => void (document.documentElement.lang = language), [language]);
  return (
    <LanguageProvider value={language}>
      <Sprite />
      <PopupScreen {...props} settings={settings ?? beforeSettings} notes={notes} />
    </LanguageProvider>
  );
};

const beforeSettings = { popupSeconds: 0, recallAfterCapture: true };
