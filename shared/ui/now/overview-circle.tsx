import type { JSX } from "preact";
import type { Domain } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { Overview } from "../../messages/core-api.ts";
import { Mark } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { routeHref } from "../route.ts";
import { domainName } from "../words.ts";
import { Circle } from "./circle.tsx";
import { words } from "./words.ts";

type Place = Domain | "loose";

interface OverviewCircleProps {
  readonly overview: Overview;
  readonly selected: Place | undefined;
  readonly onSelect: (place: Place | undefined) => void;
}

const sides = [
  ["govern", "west"],
  ["organise", "east"],
  ["execute", "west"],
  ["maintain", "east"],
] as const;

/** The circle with a named toggle per quadrant, the notes that have no place yet, and the active path. */
export const OverviewCircle = ({ overview, selected, onSelect }: OverviewCircleProps): JSX.Element => {
  const language = useLanguage();
  const say = words[language];
  const toggle = (place: Place): void => onSelect(place === selected ? undefined : place);
  return (
    <>
      <div class="overview" role="group" aria-label={say.perDomain}>
        <Circle overview={overview} selected={selected} onSelect={toggle} />
        {sides.map(([domain, side]) => (
          <Quad
            key={domain}
            side={side}
            name={domainName(domain, language)}
            count={overview.domains[domain]}
            pressed={selected === domain}
            onToggle={() => toggle(domain)}
          />
        ))}
      </div>
      {overview.loose > 0 && (
        <button class="loose" type="button" aria-pressed={selected === "loose"} onClick={() => toggle("loose")}>
          <Mark name="kind-none" />
          <span>{fill(say.loose, { count: overview.loose })}</span>
        </button>
      )}
      {overview.path && <PathLine path={overview.path} />}
    </>
  );
};

interface QuadProps {
  readonly side: "west" | "east";
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onToggle: () => void;
}

/** A quadrant without notes is a name only: there is nothing to filter. */
const Quad = ({ side, name, count, pressed, onToggle }: QuadProps): JSX.Element =>
  count === 0 && !pressed ? (
    <span class={`quad quad--${side} quad--empty`}>{name}</span>
  ) : (
    <button class={`quad quad--${side}`} type="button" aria-pressed={pressed} onClick={onToggle}>
      <span>{name}</span> <b>{count}</b>
    </button>
  );

const PathLine = ({ path }: { readonly path: NonNullable<Overview["path"]> }): JSX.Element => {
  const say = words[useLanguage()];
  const ended = path.steps.filter((state) => state === "done" || state === "skipped").length;
  const total = path.steps.length;
  const step = ended === total ? say.pathEnded : fill(say.pathStep, { step: ended + 1, total });
  return (
    <a class="pathline" href={routeHref({ room: "learn", id: path.id })}>
      <Mark name={ringName(ended, total)} />
      <span>{nameOf(path.title, say)}</span>
      <span class="soft">{step}</span>
    </a>
  );
};

/** A drafted title says already that it is a learning path; one in the person's own words may not. */
const nameOf = (title: string, say: (typeof words)["nl" | "en"]): string => {
  const named = fill(say.pathLine, { title: "" }).trim();
  return title.toLowerCase().startsWith(named.toLowerCase()) ? title : fill(say.pathLine, { title });
};

const ringName = (ended: number, total: number): "ring-0" | "ring-25" | "ring-50" | "ring-75" | "ring-done" => {
  if (total > 0 && ended === total) return "ring-done";
  const quarters = Math.round((ended / Math.max(total, 1)) * 4);
  return (["ring-0", "ring-25", "ring-50", "ring-75"] as const)[quarters] ?? "ring-75";
};
