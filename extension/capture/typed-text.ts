import { longestText } from "../../shared/domain/capture.ts";
import { fits } from "../../shared/domain/limit-text.ts";
import type { CaptureError } from "../../shared/messages/core-api.ts";

/** What stands in an input that lives elsewhere: keys typed there are heard of a moment later, and in order. */
export interface TypedText {
  text(): string;
  /** An earlier text that was not saved has been read; it stands before what was typed since. Empty when there was none. */
  bringBack(earlier: string): void;
  /** What the input says that it holds now; answers why that is refused, and then puts back what stood there. */
  hear(value: string): CaptureError | undefined;
}

interface Needs {
  /** Puts a text into the input. */
  readonly show: (text: string) => void;
  /** Keeps a text in case it is not saved. */
  readonly keep: (text: string) => void;
}

/** Nothing typed yet. Neither the earlier text nor a key gets lost, whichever comes first. */
export const createTypedText = ({ show, keep }: Needs): TypedText => {
  let text = "";
  // Until the earlier text is read, keeping another would replace it.
  let isRead = false;
  // Put before what is typed, and the input has not answered yet.
  let broughtBack: string | undefined;
  // Stands until something else is typed: the input also says when what stood there was put back.
  let refused: CaptureError | undefined;

  const put = (earlier: string, since: string): void => {
    text = [earlier, since].filter((part) => part !== "").join(" ");
    broughtBack = earlier;
    show(text);
    keep(text);
  };

  return {
    text: () => text,
    bringBack: (earlier) => {
      isRead = true;
      if (earlier !== "") put(earlier, text);
      else if (text !== "") keep(text);
    },
    hear: (value) => {
      const before = broughtBack;
      broughtBack = undefined;
      // Typed before the earlier text came in, heard of after it.
      if (before !== undefined && !value.startsWith(before)) {
        put(before, value);
        return undefined;
      }
      if (value === text) return refused;
      if (!fits(text.length, value.length)) {
        show(text);
        refused = { kind: "tooLong", length: value.length, longest: longestText };
        return refused;
      }
      refused = undefined;
      text = value;
      if (isRead) keep(text);
      return undefined;
    },
  };
};
