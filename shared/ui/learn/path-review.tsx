import { useRef } from "preact/hooks";
import type { LearningPath } from "../../domain/path.ts";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { useLanguage } from "../language.ts";
import { describeMove } from "./describe-refusal.ts";
import { PathBaseline } from "./path-facts.tsx";
import { useWords } from "./use-words.ts";

/** The last question of a path: what changed? The answer becomes a note; the path is then reviewed. */
export const PathReview = ({ path }: { readonly path: LearningPath }) => {
  const { api, go, shell } = useApp();
  const words = useWords();
  const language = useLanguage();
  const why = useWhy();
  // When the note was kept but the path did not move, trying again must not make a second note.
  const noted = useRef<string>(undefined);

  const save = async (text: string): Promise<string | undefined> => {
    if (noted.current !== text) {
      const failed = why(await api.capture({ text, surface: shell.surface }));
      if (failed !== undefined) return failed;
      noted.current = text;
    }
    return describeMove(await api.movePath(path.id, "reviewed", text), words, language);
  };
  return (
    <section class="section section--sunk">
      <RoomHeading of={`${path.id} review`}>{words.reviewHeading}</RoomHeading>
      <p class="gap-top">{words.reviewSays}</p>
      <PathBaseline path={path} />
      <EditForm
        draftKey={`review ${path.id}`}
        label={words.reviewHeading}
        fields={() => [{ name: "text", label: words.reviewLabel, kind: "text" }]}
        saved={{ text: "" }}
        save={async ({ text = "" }) => save(text)}
        saveLabel={words.reviewSave}
        said={words.reviewed}
        onClose={() => go({ room: "learn", id: path.id })}
      />
    </section>
  );
};
