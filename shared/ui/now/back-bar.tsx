import type { JSX } from "preact";
import { Icon } from "../icons.tsx";

/** The way back to where a quote was followed from; a side panel has no back button of its own. */
export const BackBar = ({ label }: { readonly label: string }): JSX.Element => (
  <div class="bar">
    <button class="btn btn--bare" type="button" onClick={() => history.back()}>
      <Icon name="back" />
      {label}
    </button>
  </div>
);
