import type { ModelFault } from "../shared/domain/model-call.ts";

/** What VS Code threw, as a fault; `hasBegun` when a part of the answer came before. By its code, as VS Code asks. */
export const faultOfEditor = (thrown: unknown, model: string, hasBegun: boolean): ModelFault => {
  const { code, name, message } = Object(thrown) as Readonly<Record<"code" | "name" | "message", unknown>>;
  const said = typeof message === "string" ? message.replaceAll(/\s+/g, " ").trim() : "";
  const detail = said === "" ? {} : { detail: [...said].slice(0, mostDetail).join("") };
  // VS Code takes its own question away, or the person closes it.
  if (name === "Canceled" || name === "CancellationError") return { kind: "cancelled" };
  switch (code) {
    case "NoPermissions":
      return { kind: "refusedRequest", status: 403, ...detail };
    case "NotFound":
      return { kind: "noModel", model, ...detail };
    // The quota of a subscription is used up, for a while.
    case "Blocked":
      return { kind: "slowDown" };
  }
  return hasBegun ? { kind: "cut" } : { kind: "refusedRequest", status: 400, ...detail };
};

/** Most characters of what VS Code says that are shown. */
const mostDetail = 300;
