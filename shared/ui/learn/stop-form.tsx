import type { PathId } from "../../domain/path.ts";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { useLanguage } from "../language.ts";
import { describeMove } from "./describe-refusal.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly pathId: PathId;
  readonly onClose: () => void;
}

/** Stopping a path, with the reason in the person's words. */
export const StopForm = ({ pathId, onClose }: Props) => {
  const { api } = useApp();
  const words = useWords();
  const language = useLanguage();
  return (
    <EditForm
      draftKey={`stop ${pathId}`}
      label={words.stop}
      fields={() => [{ name: "because", label: words.stopWhy, kind: "sentence" }]}
      saved={{ because: "" }}
      save={async ({ because = "" }) => describeMove(await api.movePath(pathId, "stopped", because), words, language)}
      saveLabel={words.stopSave}
      said={words.stopped}
      onClose={() => {
        onClose();
        document.getElementById("path")?.focus();
      }}
    />
  );
};
