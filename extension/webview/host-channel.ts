import type { Channel } from "../../shared/messages/rpc.ts";

/** What VS Code puts into every webview; it can be taken once. */
interface WebviewHost {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare const acquireVsCodeApi: () => WebviewHost;
const host = acquireVsCodeApi();

/** The one way out of a webview. */
export const hostChannel: Channel = {
  post: (message) => host.postMessage(message),
  listen: (receive) => {
    const hear = ({ data }: MessageEvent<unknown>): void => receive(data);
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  },
};

/** Where the person was in this view, kept by VS Code while the view is hidden and over a reload. */
export const keptPlace = {
  read: (): string => {
    const state = host.getState();
    const href = typeof state === "object" && state !== null && "href" in state ? state.href : "";
    return typeof href === "string" ? href : "";
  },
  keep: (href: string): void => host.setState({ href }),
};
