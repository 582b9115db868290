import type { Capture, Context, Kind } from "../domain/capture.ts";
import { parseCaptureText, type CaptureTextError } from "../domain/parse-capture.ts";
import type { NotKept } from "../ports.ts";
import { ok, type Result } from "../result.ts";
import type { Needs } from "./needs.ts";
import { newCapture } from "./new-capture.ts";

interface Typed {
  readonly text: string;
  readonly kind?: Kind;
  readonly surface: Capture["surface"];
  readonly context?: Context;
}

/** Keeps what somebody noticed. Needs no network, coach, kind or tag; resolves after the durable write. */
export const captureNote =
  (needs: Pick<Needs, "clock" | "ids" | "language" | "scan" | "store">) =>
  async ({
    text,
    kind,
    surface,
    context,
  }: Typed): Promise<Result<{ capture: Capture; cleaned: number }, CaptureTextError | NotKept>> => {
    const typed = parseCaptureText(text, kind);
    if (!typed.ok) return typed;

    // What is read first, such as the language, cannot say why it cannot be read.
    const ready = await needs.store.ready();
    if (!ready.ok) return ready;
    const capture = await newCapture(needs, { text: typed.value.text, kind: typed.value.kind, surface, context });
    // Before the transaction: inside it nothing else can be waited for.
    const tagThemes = Object.keys(capture.tags).length > 0 ? await loadTagThemes() : undefined;
    // A theme takes the longer the more notes it holds: what is noted does not wait for that.
    const follow = tagThemes && {
      notes: [capture.id],
      work: () => tagThemes.keepTagThemes(needs, [capture]),
    };
    return needs.store.write(async () => {
      await needs.store.captures.addNew([capture]);
      return ok({ capture, cleaned: typed.value.cleaned });
    }, follow);
  };

/** A note is kept without its theme rather than not at all: the next note with the tag makes up for it. */
const loadTagThemes = () => import("./keep-tag-themes.ts").catch(() => undefined);
