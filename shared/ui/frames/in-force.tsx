import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { StrategiesView, StrategyId } from "../../messages/strategy-types.ts";
import { useDay } from "../drafting/use-day.ts";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { todayHere } from "../format-day.ts";
import { Icon } from "../icons.tsx";
import { routeHref } from "../route.ts";
import { ExportButtons } from "./export-buttons.tsx";
import { StrategyRead } from "./strategy-read.tsx";
import { useWords } from "./use-words.ts";

interface InForceProps {
  readonly view: StrategiesView;
  readonly onNewVersion: (strategyId: StrategyId) => void;
}

/** What holds now, since when, who established it and when it is looked at again; or that there is nothing yet. */
export const InForce = ({ view: { inForce, setBy }, onNewVersion }: InForceProps): JSX.Element => {
  const words = useWords();
  const formatDay = useDay();
  return (
    <>
      <section class="section" data-frames={inForce ? "in-force" : "none"}>
        <a class="crumb" href={routeHref({ room: "settings" })}>
          <Icon name="back" />
          {words.back}
        </a>
        <RoomHeading of="frames">{words.frames}</RoomHeading>
        {inForce ? (
          <>
            <p class="small">
              {fill(inForce.establishedBy ? words.version : words.versionAlone, {
                version: inForce.version,
                by: inForce.establishedBy,
              })}{" "}
              {fill(words.valid, { from: formatDay(inForce.validFrom), review: formatDay(inForce.reviewOn) })}
            </p>
            {inForce.reviewOn < todayHere() && (
              <p class="finding finding--hint gap-top">
                <Icon name="hint" />
                <span>{fill(words.reviewDue, { review: formatDay(inForce.reviewOn) })}</span>
              </p>
            )}
            {setBy && (
              <p class="finding gap-top">
                <Icon name="shield" />
                <span>{setBy === "managed" ? words.setByManaged : words.setBySettings}</span>
              </p>
            )}
            {!setBy && (
              <div class="row gap-top">
                <button class="btn" type="button" data-frames="new-version" onClick={() => onNewVersion(inForce.id)}>
                  {words.newVersion}
                </button>
              </div>
            )}
            <ExportButtons strategyId={inForce.id} />
          </>
        ) : (
          <>
            <p>{words.none}</p>
            <p class="small">{words.noneWhy}</p>
          </>
        )}
      </section>
      {inForce && <StrategyRead content={inForce} />}
    </>
  );
};
