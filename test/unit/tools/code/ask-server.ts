import { request, type OutgoingHttpHeaders } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

interface Question {
  readonly port: number;
  /** Sent as it is: `fetch` would take the dots out of it. */
  readonly path: string;
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Asks a server on this machine, without a browser's good manners. */
export const askServer = ({ port, path, method = "GET", headers = {}, body }: Question): Promise<Answer> =>
  new Promise((settle, fail) => {
    const asked = request(
      { host: "127.0.0.1", port, path, method, headers: { host: `localhost:${port}`, ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          settle({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString() });
        });
      },
    );
    asked.once("error", fail);
    asked.end(body);
  });
