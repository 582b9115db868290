import { err } from "../../../result.ts";
import type { LanguageModel } from "../../../model-ports.ts";
import { listModels } from "./list-models.ts";
import type { ModelNeeds } from "./model-needs.ts";
import { sendBody } from "./send-body.ts";
import { writeBody } from "./write-body.ts";

/** The port for a server that speaks the Messages API. Load it by `loadModel`: the SDK comes with it. */
export const createModel = (needs: ModelNeeds): LanguageModel => {
  const { server } = needs;
  // What cannot stand in a head is no key: it was pasted with something else.
  const isKey = /^[\x21-\x7e]*$/.test(needs.key);
  return {
    host: server.host,
    models: async (signal) => (isKey ? listModels(needs)(signal) : err({ kind: "badKey" })),
    bodyOf: (request) => writeBody(server.kind, request),
    send: async (body, watch) => (isKey ? sendBody(needs)(body, watch) : err({ kind: "badKey" })),
  };
};
