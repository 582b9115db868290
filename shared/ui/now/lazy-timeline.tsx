import { lazyPart } from "../lazy-part.tsx";

/** The list of notes: writing never waits for reading. */
export const LazyTimeline = lazyPart(async () => (await import("./timeline.tsx")).Timeline);
