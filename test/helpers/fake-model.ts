import type { ModelAnswer, ModelFault, OfferedModel } from "../../shared/domain/model-call.ts";
import type { LanguageModel, Secrets } from "../../shared/model-ports.ts";
import { err, ok, type Result } from "../../shared/result.ts";

type Watch = Parameters<LanguageModel["send"]>[1];

/** What a model says: an answer that ends by itself, a fault, or whatever happens. */
export type Said = string | ModelFault | ((watch: Watch) => Promise<Result<ModelAnswer, ModelFault>>);

export interface FakeModel extends LanguageModel {
  /** Every body that was sent, in order. */
  readonly sent: readonly string[];
}

/** The port to a model, with what it says to one body after the other; a body more than that is a bug. */
export const fakeModel = (...says: readonly Said[]): FakeModel => {
  const sent: string[] = [];
  return {
    sent,
    host: "model.example",
    models: async () => ok<readonly OfferedModel[]>([{ id: "model-a", name: "Model A" }]),
    bodyOf: (request) => JSON.stringify(request),
    send: async (body, watch) => {
      const said = says[sent.length];
      sent.push(body);
      if (said === undefined) throw new Error("a body too many was sent");
      if (typeof said === "function") return said(watch);
      if (typeof said !== "string") return err(said);
      for (const piece of said.match(/[^]{1,20}/g) ?? []) watch.onText(piece);
      return ok(answerOf(said));
    },
  };
};

/** An answer that ended by itself. */
export const answerOf = (text: string): ModelAnswer => ({
  stop: "end",
  text,
  model: "model-a-20261101",
  usage: { input: 900, output: 100 },
});

/** A place for keys, in memory. */
export const memorySecrets = (): Secrets & { readonly byName: ReadonlyMap<string, string> } => {
  const byName = new Map<string, string>();
  return {
    byName,
    read: async (name) => byName.get(name),
    keep: async (name, secret) => void byName.set(name, secret),
    forget: async (name) => void byName.delete(name),
  };
};
