import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { ImportUndone, LastImport } from "../../messages/import-types.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { formatDayIn, todayHere } from "../format-day.ts";
import { useAttempt } from "../use-attempt.ts";
import { SureButton } from "./sure-button.tsx";
import { words } from "./words.ts";

/** The last import, for as long as it can be undone. */
export const UndoImport = ({ last }: { readonly last: LastImport }): JSX.Element => {
  const { api, language, announce } = useApp();
  const say = words[language];
  const { error, attempt } = useAttempt();
  const [isBusy, setBusy] = useState(false);
  const undo = async (): Promise<void> => {
    setBusy(true);
    const undone = await attempt(api.undoImport(last.importId));
    setBusy(false);
    if (undone.ok) announce(undoneSentence(undone.value, say));
  };
  return (
    <div class="stack gap-top" data-import="last">
      <p class="small">
        {fill(last.count === 1 ? say.importLastOne : say.importLast, {
          count: last.count,
          day: formatDayIn(last.at.slice(0, 10), language, todayHere()),
        })}
      </p>
      {isBusy ? (
        <p class="small" role="status">
          {say.importUndoing}
        </p>
      ) : (
        <SureButton
          ask={say.importUndo}
          sure={say.importUndoSure}
          warning={say.importUndoWhy}
          onSure={() => void undo()}
        />
      )}
      <ErrorLine error={error} />
    </div>
  );
};

const undoneSentence = ({ removed, left }: ImportUndone, say: (typeof words)["nl" | "en"]): string =>
  fill(left === 0 ? say.importUndone : say.importUndoneExcept, { count: removed, left });
