import { lazyPart } from "../lazy-part.tsx";

/** Choices behind a button: nobody waits for them before it is pressed. */
export const LazyFilterFields = lazyPart(async () => (await import("./filter-fields.tsx")).FilterFields);
