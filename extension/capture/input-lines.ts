import type { Context, Kind } from "../../shared/domain/capture.ts";
import { fill } from "../../shared/domain/fill.ts";
import { prefixOf } from "../../shared/domain/parse-capture.ts";
import type { ContextPart } from "../../shared/domain/without-parts.ts";
import type { Words } from "../words.nl.ts";

/** What can be left out of a note before it is saved. */
export type Part = ContextPart;

/** One line below the input: what Enter does there, and how it reads. Icons are VS Code's, as `$(name)`. */
export interface InputLine {
  readonly does: "save" | "complain" | Part;
  readonly label: string;
  readonly description: string;
  /** What its button says; only on a line that can be left out. */
  readonly leaveOut?: string;
}

interface Input {
  readonly typed: string;
  readonly context: Context | undefined;
  /** Why the last Enter did not save, as a sentence. */
  readonly complaint: string | undefined;
}

/** The lines below what is typed: the complaint if any, what Enter saves, and everything that goes along. */
export const inputLines = (
  { typed, context, complaint }: Input,
  say: Words,
  nameOf: (kind: Kind) => string,
): readonly InputLine[] => {
  const kind = prefixOf(typed)?.kind;
  const save: InputLine = {
    does: "save",
    label: kind ? `$(${iconByKind[kind]}) ${fill(say.saveAs, { kind: nameOf(kind) })}` : `$(check) ${say.saveNote}`,
    description: say.enter,
  };
  const wrong: readonly InputLine[] =
    complaint === undefined ? [] : [{ does: "complain", label: `$(error) ${complaint}`, description: "" }];
  return [...wrong, save, ...partLines(context, say)];
};

// The name of a part stands in the description: VS Code compares what is typed with labels, and would bring a line
// that resembles it to the top, where Enter falls.
const partLines = (context: Context | undefined, say: Words): readonly InputLine[] => {
  if (!context) return [];
  const { type, label, branch, copied } = context;
  const part = (does: Part, icon: string, name: string, description: string): InputLine => ({
    does,
    label: `$(${icon})`,
    description,
    leaveOut: fill(say.leaveOut, { part: name }),
  });
  const short = copied === undefined ? "" : shortened(copied);
  return [
    ...(label === ""
      ? []
      : [
          type === "branch"
            ? part("branch", "git-branch", label, `${label} · ${say.goesAlong}`)
            : part("place", "file", label, `${label} · ${say.goesAlong}`),
        ]),
    ...(branch === undefined ? [] : [part("branch", "git-branch", branch, `${branch} · ${say.goesAlong}`)]),
    ...(copied === undefined ? [] : [part("copied", "quote", say.selection, fill(say.copiedAlong, { text: short }))]),
  ];
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 60 ? line : `${line.slice(0, 59).replace(/[\uD800-\uDBFF]$/, "")}…`;
};

const iconByKind: Readonly<Record<Kind, string>> = {
  friction: "remove",
  success: "add",
  insight: "issues",
  question: "question",
  idea: "lightbulb",
};
