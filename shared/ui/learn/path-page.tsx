import type { PathId } from "../../domain/path.ts";
import { useApp } from "../app-context.ts";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { useLive } from "../use-live.ts";
import { Crumb } from "./crumb.tsx";
import { PathSections } from "./path-sections.tsx";
import { useWords } from "./use-words.ts";

/** One learning path on its own page. */
export const PathPage = ({ pathId }: { readonly pathId: PathId }) => {
  const { api } = useApp();
  const words = useWords();
  const answer = useLive(`path ${pathId}`, async () => ({ view: await api.path(pathId) }), [
    "captures",
    "themes",
    "paths",
  ]);
  if (!answer) return null;
  if (answer.view)
    return (
      <>
        <div class="section section--line">
          <Crumb />
        </div>
        <PathSections view={answer.view} />
      </>
    );
  return (
    <section class="section">
      <Crumb />
      <RoomHeading of="gone">{words.pathGone}</RoomHeading>
    </section>
  );
};
