import { cpus, loadavg, totalmem } from "node:os";

/** The machine in one line. */
export const describeMachine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`;

/** The load average over 1, 5 and 15 minutes: how many processes wanted a core. */
export const readLoad = (): readonly number[] => loadavg().map((load) => Math.round(load * 100) / 100);
