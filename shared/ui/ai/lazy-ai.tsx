import { lazyPart } from "../lazy-part.tsx";

// Most people never ask a model: what that takes is loaded when a room could offer it.

/** The way to a model, beside what the rules coach offers. */
export const LazyAiDoor = lazyPart(async () => (await import("./ai-door.tsx")).AiDoor);

/** The page in the place of a room's own while a model is asked. */
export const LazyAiPage = lazyPart(async () => (await import("./ai-page.tsx")).AiPage);

/** The questions of a room that are under way or have ended. */
export const LazyAiJobs = lazyPart(async () => (await import("./ai-jobs.tsx")).AiJobs);
