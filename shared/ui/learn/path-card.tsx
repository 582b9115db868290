import { useState } from "preact/hooks";
import type { PathView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { ExportPreview } from "../drafting/export-preview.tsx";
import { GapText } from "../drafting/gap-text.tsx";
import { PartVerdict } from "../drafting/part-verdict.tsx";
import { ProvenanceLine } from "../drafting/provenance-line.tsx";
import { usePen } from "../drafting/use-pen.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { FindingLine } from "../finding-line.tsx";
import { routeHref } from "../route.ts";
import { PathEvidence } from "./path-evidence.tsx";
import { PathFacts } from "./path-facts.tsx";
import { pathFields, pathValues, readPath } from "./path-fields.ts";
import { PathMenu, type PathPanel } from "./path-menu.tsx";
import { StopForm } from "./stop-form.tsx";
import { StepList } from "./step-list.tsx";
import { usePathReview } from "./use-path-review.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly view: PathView;
  /** Its next step stands on top of the page. */
  readonly hasNext: boolean;
}

/** A learning path: its goal in the person's words, what it rests on, and its steps. */
export const PathCard = ({ view, hasNext }: Props) => {
  const { api } = useApp();
  const words = useWords();
  const why = useWhy();
  const { path, findings, themes } = view;
  const review = usePathReview(path);
  const canEdit = !isOver(path.state);
  const pen = usePen(words.editPath);
  const [panel, setPanel] = useState<PathPanel>();
  const general = findings.filter(({ field }) => field !== "steps" && field !== "evidence");

  return (
    <section class="section" aria-labelledby="path">
      {path.state === "suggested" && <p class="small">{words.pathDraft}</p>}
      <div class="head head--title">
        <h2 class="title" id="path" tabIndex={-1}>
          {path.title}
        </h2>
        {canEdit && !pen.isOpen && pen.button}
        <PathMenu path={path} onOpen={setPanel} />
      </div>
      {panel === "stop" && <StopForm pathId={path.id} onClose={() => setPanel(undefined)} />}
      {panel === "export" && (
        <ExportPreview
          exportKey={`export ${path.id}`}
          make={async () => {
            const file = await api.exportPath(path.id);
            return file.ok ? file.value : undefined;
          }}
          tables={["paths", "captures", "settings"]}
          remark={words.exportPathRemark}
          onClose={() => {
            setPanel(undefined);
            document.getElementById("path")?.focus();
          }}
        />
      )}
      {path.state === "suggested" && <ProvenanceLine provenance={path.provenance} />}
      {pen.isOpen ? (
        <EditForm
          draftKey={`path ${path.id}`}
          label={words.editPath}
          fields={() => pathFields(words)}
          saved={pathValues(path)}
          save={async (values) => {
            const failed = why(await api.editPath(path.id, readPath(path, values)));
            if (failed === undefined) review.settle("goal");
            return failed;
          }}
          onClose={pen.close}
        />
      ) : (
        <>
          <p class="gap-top">
            <GapText text={path.goal.behaviour} />
          </p>
          <PathFacts path={path} />
          {review.isOpen("goal") && (
            <PartVerdict
              part={words.goal}
              onKeep={() => {
                review.settle("goal");
                document.getElementById("path")?.focus();
              }}
              onChange={pen.open}
            />
          )}
        </>
      )}
      {canEdit && general.map((finding) => <FindingLine finding={finding} key={finding.rule} />)}
      {themes.length > 0 && (
        <p class="small gap-top">
          {words.about}{" "}
          {themes.map(({ id, label }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={routeHref({ room: "learn", id })}>{label}</a>
            </span>
          ))}
        </p>
      )}
      <PathEvidence view={view} canEdit={canEdit} />
      <StepList
        key={path.state === "suggested" ? "draft" : "own"}
        view={view}
        canEdit={canEdit}
        hasNext={hasNext}
        review={review}
      />
      {path.state !== "suggested" && <ProvenanceLine provenance={path.provenance} />}
    </section>
  );
};

const isOver = (state: PathView["path"]["state"]): boolean =>
  state === "completed" || state === "reviewed" || state === "stopped";
