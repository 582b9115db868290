import { Icon } from "../icons.tsx";
import { routeHref } from "../route.ts";
import { useWords } from "./use-words.ts";

/** The way back to all proposals. */
export const Crumb = () => {
  const words = useWords();
  return (
    <a class="crumb" href={routeHref({ room: "propose" })}>
      <Icon name="back" />
      {words.allProposals}
    </a>
  );
};
