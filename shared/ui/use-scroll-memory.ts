import { useEffect } from "preact/hooks";

interface Spot {
  readonly top: number;
  /** The link that was followed from there. */
  readonly href: string | undefined;
}

/**
 * Brings a person who goes back to where they were: the same place on the page, and the focus on the link they
 * followed. The browser cannot do it by itself, because the words of a room come in after the room.
 */
export const useScrollMemory = (): void =>
  useEffect(() => {
    history.scrollRestoration = "manual";
    const spots = new Map<number, Spot>();
    let newest = 0;
    let here = stampOf(history.state) ?? newest;
    let stopRestoring = (): void => undefined;
    history.replaceState({ ...history.state, spot: here }, "");

    const remember = (href?: string): void =>
      void spots.set(here, { top: window.scrollY, href: href ?? spots.get(here)?.href });
    const onScroll = (): void => remember();
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("main a[href^='#']") : null;
      if (link) remember(link.getAttribute("href") ?? undefined);
    };
    const onHash = (): void => {
      stopRestoring();
      const known = stampOf(history.state);
      if (known === undefined) {
        here = ++newest;
        history.replaceState({ ...history.state, spot: here }, "");
        window.scrollTo(0, 0);
        return;
      }
      here = known;
      stopRestoring = restore(spots.get(here) ?? { top: 0, href: undefined });
    };

    window.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("hashchange", onHash);
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      stopRestoring();
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("hashchange", onHash);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, []);

/** Tries each time the page grows, until it is high enough or the person does something themselves. */
const restore = ({ top, href }: Spot): (() => void) => {
  const stop = new AbortController();
  const attempt = (): void => {
    const link =
      href === undefined ? undefined : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`);
    const isHigh = document.documentElement.scrollHeight - window.innerHeight >= top;
    if (!isHigh || (href !== undefined && !link)) return;
    window.scrollTo(0, top);
    link?.focus({ preventScroll: true });
    stop.abort();
  };
  const watcher = new ResizeObserver(attempt);
  watcher.observe(document.body);
  stop.signal.addEventListener("abort", () => watcher.disconnect());
  for (const type of ["wheel", "pointerdown", "keydown", "touchstart"])
    document.addEventListener(type, () => stop.abort(), { signal: stop.signal, passive: true });
  return () => stop.abort();
};

const stampOf = (state: unknown): number | undefined =>
  typeof state === "object" && state !== null && "spot" in state && typeof state.spot === "number"
    ? state.spot
    : undefined;
