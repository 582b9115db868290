/**
 * Whether a request was meant for this server. Another site can have its name point at this machine, but then the
 * browser still says that name.
 */
export const isOurHost = (host: string | undefined, port: number): boolean =>
  host !== undefined && (host === `127.0.0.1:${port}` || isLocalhost(host, port));

/** Whether a page of this server asks, or no page at all. VS Code gives its frames names below `localhost`. */
export const isOurOrigin = (origin: string | undefined, port: number): boolean =>
  origin === undefined || (origin.startsWith("http://") && isLocalhost(origin.slice("http://".length), port));

const isLocalhost = (host: string, port: number): boolean =>
  host === `localhost:${port}` || (host.endsWith(`.localhost:${port}`) && !/[/@]/.test(host));
