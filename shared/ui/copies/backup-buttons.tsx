import type { JSX } from "preact";
import { largestBackup } from "../../domain/backup.ts";
import { err } from "../../result.ts";
import { useApp } from "../app-context.ts";
import type { Look } from "./use-copies.ts";
import { words } from "./words.ts";

interface BackupButtonsProps {
  readonly onBackUp: () => Promise<void>;
  readonly onLook: (ask: Look) => Promise<void>;
  readonly isBusy: boolean;
}

/** Making a backup, and choosing one to look at; a file never passes through a screen that has a window to read it. */
export const BackupButtons = ({ onBackUp, onLook, isBusy }: BackupButtonsProps): JSX.Element => {
  const { api, shell, language } = useApp();
  const say = words[language];
  const { backups } = shell;

  const lookAt = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (!file || isBusy) return;
    void onLook(async () => {
      // More bytes than characters that are allowed are too many in any case.
      if (file.size > largestBackup) return err({ kind: "tooLarge" });
      return api.previewRestore({ text: await file.text() });
    });
    // Choosing the same file again must count as a choice.
    input.value = "";
  };

  return (
    <div class="row gap-top">
      <button
        class="btn btn--primary"
        type="button"
        aria-disabled={isBusy}
        data-copies="back-up"
        onClick={() => void (isBusy || onBackUp())}
      >
        {say.backUp}
      </button>
      {backups ? (
        <button class="btn" type="button" data-copies="choose" onClick={() => void (isBusy || onLook(backups.open))}>
          {say.choose}
        </button>
      ) : (
        <label class="btn btn--file">
          {say.choose}
          <input
            class="sr-only"
            type="file"
            accept=".json,application/json"
            data-copies="choose"
            onChange={({ currentTarget }) => lookAt(currentTarget)}
          />
        </label>
      )}
    </div>
  );
};
