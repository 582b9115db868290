import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { largestStrategyFile } from "../../domain/strategy-content.ts";
import type { StrategyId, StrategyOrigin } from "../../messages/strategy-types.ts";
import { useApp } from "../app-context.ts";
import { useAction } from "../drafting/use-action.tsx";
import { chosenFiles, type PathFile } from "../settings/read-files.ts";
import { useDrop } from "../settings/use-drop.ts";
import { describeStrategyError } from "./describe-strategy-errors.ts";
import { useWords } from "./use-words.ts";

/** A character takes at most this many bytes in a file. */
const bytesOfCharacter = 4;

/** Ways to begin: an example, a file, or nothing. Each makes a draft. */
export const Begin = ({ onDraft }: { readonly onDraft: (strategyId: StrategyId) => void }): JSX.Element => {
  const { api, language } = useApp();
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const { run, problem } = useAction();

  const draft = async (from: StrategyOrigin): Promise<string | undefined> => {
    const made = await api.draftStrategy(from);
    if (!made.ok) return describeStrategyError(made.error, language);
    onDraft(made.value.id);
    return undefined;
  };
  const begin = (from: StrategyOrigin): void => void run(() => draft(from), words.drafted);
  const bringIn = async (find: () => Promise<readonly PathFile[]>): Promise<void> =>
    run(async () => {
      const text = await readText(await find());
      if (typeof text === "string") return draft({ text });
      return describeStrategyError({ kind: text.kind, path: "" }, language);
    }, words.drafted);
  useDrop(place, (find) => void bringIn(find));

  return (
    <section class="section begin" aria-labelledby="frames-begin" ref={place}>
      <h2 class="heading" id="frames-begin">
        {words.beginHeading}
      </h2>
      <p class="small">{words.beginWhy}</p>
      <div class="row gap-top">
        <button class="btn" type="button" onClick={() => begin({ example: "municipality" })}>
          {words.exampleMunicipality}
        </button>
        <button class="btn" type="button" onClick={() => begin({ example: "hospital" })}>
          {words.exampleHospital}
        </button>
      </div>
      <p class="small">{words.exampleWhy}</p>
      <div class="row gap-top">
        <label class="btn btn--file">
          {words.chooseFile}
          <input
            class="sr-only"
            type="file"
            accept=".json,.md,.markdown,.txt"
            data-frames="choose"
            onChange={({ currentTarget }) => {
              const files = chosenFiles(currentTarget);
              // Choosing the same file again must count as a choice.
              currentTarget.value = "";
              if (files.length > 0) void bringIn(() => Promise.resolve(files));
            }}
          />
        </label>
        <button class="btn" type="button" onClick={() => begin({ empty: true })}>
          {words.empty}
        </button>
      </div>
      <p class="small">{words.fileWhy}</p>
      {problem}
    </section>
  );
};

const readText = async ([first]: readonly PathFile[]): Promise<
  string | { readonly kind: "tooLarge" | "unreadable" }
> => {
  if (!first?.file) return { kind: "unreadable" };
  if (first.file.size > bytesOfCharacter * largestStrategyFile) return { kind: "tooLarge" };
  try {
    const text = await first.file.text();
    return text.length > largestStrategyFile ? { kind: "tooLarge" } : text;
  } catch {
    // Moved, deleted or locked since it was chosen.
    return { kind: "unreadable" };
  }
};
