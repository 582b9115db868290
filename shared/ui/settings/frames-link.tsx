import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import { routeHref } from "../route.ts";
import { words } from "./words.ts";

/** The way to the ground rules. */
export const FramesLink = (): JSX.Element => {
  const say = words[useApp().language];
  return (
    <section class="section" aria-labelledby="settings-frames">
      <h2 class="heading" id="settings-frames">
        {say.frames}
      </h2>
      <p class="small">{say.framesWhy}</p>
      <p class="row gap-top">
        <a class="btn" href={routeHref({ room: "settings", id: "frames" })}>
          {say.framesLink}
        </a>
      </p>
    </section>
  );
};
