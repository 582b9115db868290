import type { Call } from "./call.ts";

/** Most bytes that are read of why a server refused. */
const mostFaultBytes = 50_000;

/** The same answer, while the call is told of its bytes and whether the connection broke. */
export const watchBody = (response: Response, call: Call): Response => {
  if (!response.body) return response;
  const reader = response.body.getReader();
  let bytes = 0;
  // The SDK lets go of what it could not read: that is no break of the connection.
  let isLetGo = false;
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const read = await reader.read().catch((error: unknown) => ({ error }));
      if (isLetGo) return;
      if ("error" in read) {
        call.onBroken();
        controller.error(read.error);
        return;
      }
      if (read.value) {
        bytes += read.value.byteLength;
        call.onBytes(read.value.byteLength);
        controller.enqueue(read.value);
      }
      const isEnough = !response.ok && bytes >= mostFaultBytes;
      if (read.done || isEnough) controller.close();
      if (isEnough) await reader.cancel();
    },
    cancel: (reason) => {
      isLetGo = true;
      return reader.cancel(reason);
    },
  });
  return new Response(body, response);
};
