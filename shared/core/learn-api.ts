import type { CoreApi } from "../messages/core-api.ts";
import {
  attemptRetrieval,
  completeStep,
  editPath,
  editStep,
  movePath,
  skipStep,
  startStep,
} from "../usecases/change-path.ts";
import { draftPath } from "../usecases/draft-path.ts";
import { listPaths, viewPath } from "../usecases/list-paths.ts";
import type { Needs } from "../usecases/needs.ts";

/** The learning paths. */
export const learnApi = (
  needs: Needs,
): Pick<
  CoreApi,
  | "paths"
  | "path"
  | "draftPath"
  | "editPath"
  | "editStep"
  | "movePath"
  | "startStep"
  | "completeStep"
  | "skipStep"
  | "attempt"
> => ({
  paths: listPaths(needs),
  path: viewPath(needs),
  draftPath: draftPath(needs),
  editPath: editPath(needs),
  editStep: editStep(needs),
  movePath: movePath(needs),
  startStep: startStep(needs),
  completeStep: completeStep(needs),
  skipStep: skipStep(needs),
  attempt: attemptRetrieval(needs),
});
