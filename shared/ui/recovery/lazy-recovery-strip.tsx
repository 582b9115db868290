import { lazyPart } from "../lazy-part.tsx";

/** Seldom needed, so seldom loaded. */
export const LazyRecoveryStrip = lazyPart(async () => (await import("./recovery-strip.tsx")).RecoveryStrip);
