import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What one must press stays in view at the foot of the page. It tells the status line how high to stand above it. */
export const Dock = ({ children }: { readonly children: ComponentChildren }) => {
  const dock = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = dock;
    if (!current) return undefined;
    const { style } = document.documentElement;
    // On a short page it stands right below what it belongs to, and not at the foot of the window.
    const tell = (): void => {
      const height = Math.max(0, window.innerHeight - current.getBoundingClientRect().top);
      style.setProperty("--dock-height", `${height}px`);
    };
    const watcher = new ResizeObserver(tell);
    for (const one of [current, current.parentElement]) if (one) watcher.observe(one);
    window.addEventListener("resize", tell);
    return () => {
      watcher.disconnect();
      window.removeEventListener("resize", tell);
      style.removeProperty("--dock-height");
    };
  }, []);
  return (
    <footer class="dock" ref={dock}>
      {children}
    </footer>
  );
};
