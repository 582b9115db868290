import type { ElementHandle } from "puppeteer-core";

/** What comes late can push a control away from under the pointer so many times. */
const mostMisses = 5;

/** Scrolls to a control and presses it where it stands still; once more when the press reached something else. */
export const pressElement = async (control: ElementHandle): Promise<void> => {
  const heard = await control.evaluateHandle((element) => {
    element.scrollIntoView({ block: "center" });
    const press = { came: false };
    element.addEventListener("click", () => (press.came = true), { capture: true, once: true });
    return press;
  });
  for (let misses = 0; misses < mostMisses; misses += 1) {
    await control.asLocator().click();
    // A page that is gone by now went where the press led.
    if (await heard.evaluate(({ came }) => came).catch(() => true)) return;
  }
  throw new Error(`a press does not reach "${await control.evaluate((element) => element.textContent)}"`);
};
