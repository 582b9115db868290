import assert from "node:assert/strict";
import type { Capture } from "../../shared/domain/capture.ts";
import type { CoreApi } from "../../shared/messages/core-api.ts";
import type { ChosenFile, ImportPreview } from "../../shared/messages/import-types.ts";

/** Looks at these files and keeps everything in them; says how many came in, with what the look said. */
export const importAll = async (
  api: Pick<CoreApi, "previewImport" | "keepImport">,
  files: readonly ChosenFile[],
  visibility: Capture["visibility"] = "private",
): Promise<ImportPreview & { readonly imported: number }> => {
  const preview = await api.previewImport(files);
  const end = await api.keepImport(preview.importId, visibility);
  assert(end.kind === "kept", `the import ended: ${end.kind}`);
  return { ...preview, imported: end.imported };
};
