import { fill } from "../../domain/fill.ts";
import { AiJobs } from "../ai/ai-jobs.tsx";
import { useApp } from "../app-context.ts";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { useDay } from "../drafting/use-day.ts";
import { Icon } from "../icons.tsx";
import { routeHref } from "../route.ts";
import { useLive } from "../use-live.ts";
import { groupByState } from "./group-by-state.ts";
import { useWords } from "./use-words.ts";

/** All proposals by state, and the way to a new one. */
export const ProposalList = () => {
  const { api } = useApp();
  const words = useWords();
  const dayName = useDay();
  const answer = useLive(
    "proposals",
    async () => {
      const [proposals, themes] = await Promise.all([api.proposals(), api.themes()]);
      return { proposals, hasTheme: themes.accepted.length > 0 };
    },
    ["proposals", "proposalEvents", "captures", "themes"],
  );
  if (!answer) return null;
  const { proposals, hasTheme } = answer;
  return (
    <>
      <header class="section">
        <RoomHeading of="proposals">{words.proposals}</RoomHeading>
        {proposals.length === 0 && <p class="gap-top">{hasTheme ? words.none : words.noneNoTheme}</p>}
        <p class="gap-top">
          {hasTheme ? (
            <a
              class={proposals.length === 0 ? "btn btn--primary" : "btn"}
              href={routeHref({ room: "propose", id: "new" })}
            >
              <Icon name="plus" />
              {words.newProposal}
            </a>
          ) : (
            <a class="btn" href={routeHref({ room: "learn" })}>
              {words.toLearn}
            </a>
          )}
        </p>
      </header>
      <AiJobs room="propose" />
      {groupByState(proposals).map(({ state, views }) => (
        <section class="section" aria-labelledby={`state-${state}`} key={state}>
          <h2 class="heading heading--state" id={`state-${state}`}>
            {words[`state_${state}`]}
          </h2>
          <ul class="themes gap-top">
            {views.map(({ proposal, life, themes }) => (
              <li key={proposal.id}>
                <a href={routeHref({ room: "propose", id: proposal.id })}>{proposal.title}</a>
                <span class="small">{fill(words.since, { day: dayName(life.sinceDay) })}</span>
                <span class="small themes__facts">{themes.map(({ label }) => label).join(", ")}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
