import { lazyPart } from "../lazy-part.tsx";

/** The choices about a model come after the rest of Settings. */
export const LazyAiPart = lazyPart(async () => (await import("./ai-part.tsx")).AiPart);
