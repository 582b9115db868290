import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import { useLive } from "../use-live.ts";
import { BackupButtons } from "./backup-buttons.tsx";
import { CopiesFacts } from "./copies-facts.tsx";
import { RestoreCard } from "./restore-card.tsx";
import { RestoreUndo } from "./restore-undo.tsx";
import { SnapshotList } from "./snapshot-list.tsx";
import { useCopies } from "./use-copies.ts";
import { words } from "./words.ts";

const watched = ["captures", "themes", "paths", "proposals", "proposalEvents", "settings", "health"];

/** How the copies are, making a backup, and restoring one after a look at what that would do. */
export const CopiesPart = (): JSX.Element => {
  const { api, route, language } = useApp();
  const say = words[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const view = useLive("copies", () => api.copies(), watched);
  const { state, backUp, look, restore, undo, keep, cancel } = useCopies();

  useEffect(() => {
    if (route.id !== "copies") return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [route]);
  const backToHeading = (): void => heading.current?.focus();

  return (
    <section class="section" aria-labelledby="settings-copies">
      <h2 class="heading" id="settings-copies" ref={heading} tabIndex={-1}>
        {say.copies}
      </h2>
      <p class="small">{say.why}</p>
      {view?.ask && (
        <p class="finding gap-top" data-ask={view.ask}>
          <Icon name="export" />
          <span>{view.ask === "overdue" ? say.askOverdue : say.askFleeting}</span>
        </p>
      )}
      {view && <CopiesFacts view={view} />}
      <BackupButtons onBackUp={backUp} onLook={look} isBusy={state.busy !== undefined} />
      <div role="alert">
        {state.problem && (
          <p class="finding finding--error gap-top">
            <Icon name="error" />
            <span>{state.problem}</span>
          </p>
        )}
      </div>
      <div role="status" aria-busy={state.busy !== undefined}>
        {(state.busy ?? state.said) && <p class="small gap-top">{state.busy ?? state.said}</p>}
      </div>
      {state.preview && (
        <RestoreCard
          preview={state.preview}
          onRestore={(token) => void restore(token).then(backToHeading)}
          onCancel={() => {
            cancel();
            backToHeading();
          }}
        />
      )}
      {view?.undo && state.keptUndo !== view.undo.at && (
        <RestoreUndo
          undo={view.undo}
          onUndo={() => void undo().then(backToHeading)}
          onKeep={(at) => void keep(at).then(backToHeading)}
        />
      )}
      {view && <SnapshotList snapshots={view.snapshots} onLook={look} />}
    </section>
  );
};
