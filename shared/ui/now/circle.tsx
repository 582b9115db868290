import type { JSX } from "preact";
import type { Domain } from "../../domain/entity.ts";
import type { Overview } from "../../messages/core-api.ts";
import { drawQuadrants, drawRing } from "./circle-geometry.ts";

interface CircleProps {
  readonly overview: Pick<Overview, "notes" | "domains" | "loose" | "path">;
  readonly selected?: Domain | "loose" | undefined;
  /** A click on a quadrant; the named toggles beside the drawing do the same for everyone else. */
  readonly onSelect?: ((domain: Domain) => void) | undefined;
  /** Says what the drawing shows, where no toggles stand beside it. */
  readonly label?: string | undefined;
}

/** The four domains as ripples around the notes, and around them the ring of the active learning path. */
export const Circle = ({ overview, selected, onSelect, label }: CircleProps): JSX.Element => (
  <svg
    class="circle"
    viewBox="0 0 120 120"
    {...(label === undefined ? { "aria-hidden": "true" as const } : { role: "img" as const, "aria-label": label })}
  >
    {drawQuadrants(overview.domains).map(({ domain, notes, room, hit }) => (
      <g class={quadrantClass(domain, selected)} data-domain={domain} key={domain}>
        {onSelect && overview.domains[domain] > 0 && (
          // The toggle with the name of this quadrant is the way in by keyboard.
          <path class="circle__hit" d={hit} onClick={() => onSelect(domain)} />
        )}
        {room && <path class="circle__room" d={room} />}
        {notes && <path class="circle__notes" d={notes} />}
      </g>
    ))}
    {overview.notes === 0 && <circle class="circle__drop" cx="60" cy="60" r="4" />}
    {overview.loose > 0 && <circle class="circle__loose" cx="60" cy="60" r="3.8" />}
    <Ring steps={overview.path?.steps ?? []} />
  </svg>
);

const Ring = ({ steps }: { readonly steps: NonNullable<Overview["path"]>["steps"] }): JSX.Element =>
  steps.length === 0 ? (
    <circle class="circle__step" cx="60" cy="60" r="55" stroke-dasharray="1.5 5.48" />
  ) : (
    <>
      {drawRing(steps.length).map((arc, index) => (
        <path class={stepClass(steps[index])} d={arc} key={arc} />
      ))}
    </>
  );

const stepClass = (state: string | undefined): string =>
  state === "done" || state === "doing" ? `circle__step circle__step--${state}` : "circle__step";

const quadrantClass = (domain: Domain, selected: Domain | "loose" | undefined): string => {
  if (selected === undefined) return "circle__quadrant";
  return `circle__quadrant circle__quadrant--${domain === selected ? "on" : "off"}`;
};
