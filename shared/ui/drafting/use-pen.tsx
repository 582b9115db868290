import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../icons.tsx";

interface Pen {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly button: ComponentChildren;
}

/** A pen button with its own open state. Closing puts the focus back on the pen. `words` shows the label as text. */
export const usePen = (label: string, shows: "icon" | "words" = "icon"): Pen => {
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const pen = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (wasOpen.current && !isOpen) pen.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const button = (
    <button
      ref={pen}
      type="button"
      class={shows === "icon" ? "icon-btn icon-btn--small" : "btn btn--bare"}
      {...(shows === "icon" && { "aria-label": label })}
      onClick={() => setOpen(true)}
    >
      <Icon name="pen" />
      {shows === "words" && label}
    </button>
  );
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false), button };
};
