import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What one must press stays in view at the foot of the page. It tells the status line how high to stand above it. */
export const Dock = ({ children }: { readonly children: ComponentChildren }) => {
  const dock = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = dock;
    if (!current) return undefined;
    const { style } = document.documentElement;
    const watcher = new ResizeObserver(() => style.setProperty("--dock-height", `${current.offsetHeight}px`));
    watcher.observe(current);
    return () => {
      watcher.disconnect();
      style.removeProperty("--dock-height");
    };
  }, []);
  return (
    <footer class="dock" ref={dock}>
      {children}
    </footer>
  );
};
