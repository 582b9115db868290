import { languageOf } from "../shared/domain/language-of.ts";
import { parseRoute } from "../shared/ui/route.ts";
import { lastLook } from "./first-line-look.ts";

// Runs before there is a body, so that nothing is drawn that has to be taken back: the line that stands in the page itself
// gets the words it had the last time, or goes where the screen that is coming has no line in that place.
const look = lastLook();
document.documentElement.lang = localStorage.getItem("language") ?? languageOf(navigator.language);

const watch = new MutationObserver(() => {
  const line = document.querySelector(".first-line .capture__line");
  // Its last part comes last.
  if (!line?.querySelector("kbd")) return;
  watch.disconnect();
  if (document.body.matches(".panel") && (!look || parseRoute(location.hash).room !== "now"))
    line.closest(".first-line")?.remove();
  else if (look) {
    line.querySelector("label")?.replaceChildren(look.label);
    line.querySelector("textarea")?.setAttribute("placeholder", look.question);
    line.querySelector(".capture__ghost")?.replaceChildren(look.question);
  }
});
watch.observe(document, { subtree: true, childList: true });
