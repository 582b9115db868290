import type { JSX } from "preact";
import type { Overview } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { routeHref } from "../route.ts";
import { Circle } from "./circle.tsx";
import { words } from "./words.ts";

/** What stands above the line while nothing was ever kept here. */
export const FirstWords = ({ overview }: { readonly overview: Overview }): JSX.Element => {
  const say = words[useApp().language];
  return (
    <>
      <Circle overview={overview} label={say.emptyCircle} />
      <h1 class="hello__lead">{say.hello}</h1>
    </>
  );
};

/** What stands below it: the promise, and a quiet way to bring earlier notes along. */
export const FirstPromise = (): JSX.Element => {
  const say = words[useApp().language];
  return (
    <>
      <p class="small gap-top">{say.promise}</p>
      <p class="small gap-top">
        <a href={routeHref({ room: "settings", id: "import" })}>{say.importLink}</a>
      </p>
    </>
  );
};
