import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import { words } from "./words.ts";

/** What Cirkel never does, under its heading. */
export const NeverList = ({ id }: { readonly id: string }): JSX.Element => {
  const { shell, language } = useApp();
  const say = words[language];
  const everywhere = [say.neverSend, say.neverRewrite, say.neverScore, say.neverMood, say.neverWatch];
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="heading" id={id}>
        {say.never}
      </h2>
      <ul class="never">
        {[...everywhere, ...(shell.surface === "browser" ? [say.neverPrivate] : [])].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
};
