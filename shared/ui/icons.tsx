import type { JSX } from "preact";
import type { Kind } from "../domain/capture.ts";
import type { StepForm } from "../domain/path.ts";

/** Line drawings of 16 px, for actions. */
export type IconName =
  | "back"
  | "branch"
  | "check"
  | "clock"
  | "close"
  | "copy"
  | "down"
  | "error"
  | "export"
  | "file"
  | "filter"
  | "folder"
  | "gear"
  | "hint"
  | "more"
  | "next"
  | "no"
  | "page"
  | "pen"
  | "plus"
  | "search"
  | "shield"
  | "spark"
  | "text"
  | "undo"
  | "up";

/** Drawings of 18 px that hang in the margin of a list: kinds of note, forms of step, rings that close. */
export type MarkName =
  | `kind-${Kind | "none"}`
  | `form-${StepForm}`
  | "ring-0"
  | "ring-25"
  | "ring-50"
  | "ring-75"
  | "ring-done"
  | "ring-dot";

/** An icon beside words or in a named button; it is never the name itself. Needs `Sprite` in the same document. */
export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg class="icon" aria-hidden="true">
    <use href={`#${name}`} />
  </svg>
);

/** A mark in the margin. With a label it says something by itself; without one it repeats the words beside it. */
export const Mark = ({ name, label }: { readonly name: MarkName; readonly label?: string }): JSX.Element =>
  label === undefined ? (
    <svg class="mark" aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  ) : (
    <svg class="mark" role="img" aria-label={label}>
      <use href={`#${name}`} />
    </svg>
  );
