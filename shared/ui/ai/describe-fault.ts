import type { Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { ModelFault } from "../../domain/model-call.ts";
import type { AiJobView } from "../../messages/ai-types.ts";
import { formatWait } from "./format-count.ts";
import { en } from "./fault-words.en.ts";
import { nl } from "./fault-words.nl.ts";
import type { Told, WayOn } from "./told.ts";

export type JobFault = NonNullable<AiJobView["fault"]>;

/** Says in plain words why there is no answer that can stand, with the one way to go on. */
export const describeFault = (fault: ModelFault | JobFault, language: Language): Told => {
  const say = language === "nl" ? nl : en;
  switch (fault.kind) {
    case "badKey":
      return told(say.badKey, "settings", fault.detail);
    case "browserForbidden":
      return told(say.browserForbidden, "settings", fault.detail);
    case "noCredit":
      return told(say.noCredit, "retry", fault.detail);
    case "originForbidden":
      return { ...told(say.originForbidden, "retry"), line: fault.setting };
    case "noModel":
      return told(fill(say.noModel, { model: fault.model }), "settings", fault.detail);
    case "tooLarge":
      return told(say.tooLarge, "fewer", fault.detail);
    case "refusedRequest":
      return told(fill(say.refusedRequest, { status: fault.status }), "settings", fault.detail);
    case "slowDown":
      return told(
        fault.wait ? fill(say.slowDownWait, { wait: formatWait(fault.wait, language) }) : say.slowDown,
        "retry",
      );
    case "busy":
      return told(fill(say.busy, { status: fault.status }), "retry");
    case "unreachable":
    case "stalled":
    case "cut":
    case "oversized":
    case "empty":
    case "notUsable":
    case "wrongLanguage":
      return told(say[fault.kind], "retry");
    case "malformed":
      return told(say.malformed, "settings");
    case "cancelled":
      return told(say.cancelled, "again");
    case "refusal":
    case "length":
      return told(say[fault.kind], "fewer");
  }
};

const told = (sentence: string, way: WayOn, detail?: string): Told => ({ sentence, way, ...(detail && { detail }) });
