/**
 * Links between rooms change the address after `#`, as in a browser. VS Code stops every click on a link in a webview, so
 * the address is changed by hand here, before VS Code hears of the click.
 */
export const followLinks = (root: HTMLElement): void => {
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    location.hash = link.getAttribute("href") ?? "";
  });
};

/** Goes to a place, also when the address says already that one is there. */
export const goTo = (href: string): void => {
  if (href === location.hash) window.dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = href;
};
