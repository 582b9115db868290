import type { JSX } from "preact";
import type { Capture, Kind } from "../../domain/capture.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { useAttempt } from "../use-attempt.ts";
import { useFocusFirst } from "../use-focus-first.ts";
import { KindKeys } from "./kind-keys.tsx";
import { PanelForm } from "./panel-form.tsx";

interface ChooseKindProps {
  readonly capture: Capture;
  readonly onDone: () => void;
}

/** Gives a note another kind, or takes its kind away. */
export const ChooseKind = ({ capture, onDone }: ChooseKindProps): JSX.Element => {
  const { api } = useApp();
  const { error, attempt } = useAttempt();
  const panel = useFocusFirst<HTMLDivElement>();
  const choose = async (kind: Kind | undefined): Promise<void> => {
    const edited = await attempt(api.editCapture(capture.id, { kind: kind ?? null }));
    if (edited.ok) onDone();
  };
  return (
    <PanelForm onCancel={onDone}>
      <div ref={panel}>
        <KindKeys chosen={capture.kind} onChoose={(kind) => void choose(kind)} />
      </div>
      <ErrorLine error={error} />
    </PanelForm>
  );
};
