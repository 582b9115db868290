import type { Capture, CaptureId } from "../domain/capture.ts";
import type { CoreApi } from "../messages/core-api.ts";
import type { ExportFile } from "../messages/exchange-types.ts";
import { err, ok } from "../result.ts";
import { sourceOf as sourceOfNote } from "../usecases/evidence-notes.ts";
import { importNotes } from "../usecases/import-notes.ts";
import { viewPath } from "../usecases/list-paths.ts";
import { viewProposal } from "../usecases/list-proposals.ts";
import { listThemes } from "../usecases/list-themes.ts";
import type { Needs } from "../usecases/needs.ts";

/** Formats are loaded when something comes in or goes out, not before. */
export const exchangeApi = (
  needs: Needs,
): Pick<CoreApi, "importNotes" | "exportPath" | "exportProposal" | "exportThemes"> => ({
  importNotes: async ({ files, visibility }) => {
    const { readImport } = await import("../exchange/import/read-import.ts");
    const { notes, skipped, split } = await readImport(files, {
      today: today(needs),
      localDay: (at) => needs.clock.localDay(at),
    });
    const kept = await importNotes(needs)(notes, visibility);
    const report = { files: files.length, split, skipped };
    return kept.ok ? { ...report, ...kept.value } : { ...report, imported: 0, known: 0, failed: kept.error.reason };
  },
  exportPath: async (pathId) => {
    const view = await viewPath(needs)(pathId);
    if (!view) return err({ kind: "gone" });
    const [{ pathMarkdown }, { exportName }] = await Promise.all([
      import("../exchange/path-markdown.ts"),
      import("../exchange/file-name.ts"),
    ]);
    const { path, findings } = view;
    const sourceOf = await sourcesFor(needs, path.evidence);
    const text = pathMarkdown(path, { language: await needs.language(), sourceOf, findings });
    return ok(markdownFile("docs/learning-paths", exportName(path.title, path.id, today(needs)), text));
  },
  exportProposal: async (proposalId) => {
    const view = await viewProposal(needs)(proposalId);
    if (!view) return err({ kind: "gone" });
    const [{ proposalMarkdown }, { exportName }] = await Promise.all([
      import("../exchange/proposal-markdown.ts"),
      import("../exchange/file-name.ts"),
    ]);
    const { proposal, life, findings } = view;
    const sourceOf = await sourcesFor(needs, proposal.evidence);
    const text = proposalMarkdown(proposal, life, { language: await needs.language(), sourceOf, findings });
    return ok(markdownFile("docs/proposals", exportName(proposal.title, proposal.id, today(needs)), text));
  },
  exportThemes: async () => {
    const { themesJson } = await import("../exchange/themes-json.ts");
    const { accepted, suggested } = await listThemes(needs)();
    const { bestQuote } = await needs.coach();
    const notesOf = async (ids: readonly CaptureId[]) =>
      (await needs.store.captures.many(ids)).map((capture) => ({
        id: capture.id,
        quote: bestQuote(withOpenPartsMasked(capture)) ?? "",
        source: sourceOfNote(capture),
      }));
    const themes = [
      ...accepted.map(({ theme, captureIds }) => ({
        label: theme.label,
        accepted: true,
        origin: theme.origin,
        captureIds,
      })),
      ...suggested.map(({ label, captureIds }) => ({ label, accepted: false, origin: "rules" as const, captureIds })),
    ];
    const listed = await Promise.all(
      themes.map(async ({ captureIds, ...theme }) => ({ ...theme, captures: await notesOf(captureIds) })),
    );
    return { name: "themes.json", folder: "docs", mediaType: "application/json", text: themesJson(listed) };
  },
});

/** A file leaves this machine: what nobody decided about yet stays out of it, as if it were masked. */
const withOpenPartsMasked = (capture: Capture): Capture => ({
  ...capture,
  sensitivity: Object.fromEntries(
    Object.entries(capture.sensitivity).map(([key, flag]) => [
      key,
      flag.resolved === "open" ? { ...flag, resolved: "masked" as const } : flag,
    ]),
  ),
});

const today = ({ clock }: Pick<Needs, "clock">): string => clock.localDay(clock.now()).day;

const markdownFile = (folder: ExportFile["folder"], name: string, text: string): ExportFile => ({
  name,
  folder,
  mediaType: "text/markdown",
  text,
});

const sourcesFor = async (
  { store }: Pick<Needs, "store">,
  evidence: Readonly<Record<string, { readonly captureId: CaptureId }>>,
): Promise<(captureId: CaptureId) => string> => {
  const captures = await store.captures.many(Object.values(evidence).map(({ captureId }) => captureId));
  const sources = new Map(captures.map((capture: Capture) => [capture.id, sourceOfNote(capture)]));
  return (captureId) => sources.get(captureId) ?? "";
};
