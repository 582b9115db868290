import { lazyPart } from "../lazy-part.tsx";

/** What one reads after the first line stands ready to write in. */
export const LazyWelcome = lazyPart(async () => (await import("../settings/welcome.tsx")).Welcome);
