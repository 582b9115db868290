import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icons.tsx";
import { useKeysIn } from "./use-keys-in.ts";

interface DisclosureMenuProps {
  /** Name of the button, with the object it is about: "Meer bij deze notitie van 16:40". */
  readonly label: string;
  /** Buttons and links; choosing one closes the menu. */
  readonly children: ComponentChildren;
}

/** A few more actions behind one icon. Esc, a choice or a click elsewhere closes it, and the focus returns. */
export const DisclosureMenu = ({ label, children }: DisclosureMenuProps): JSX.Element => {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const closeFromOutside = (event: Event): void => {
      const menu = details.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener("pointerdown", closeFromOutside);
    document.addEventListener("focusin", closeFromOutside);
    return () => {
      document.removeEventListener("pointerdown", closeFromOutside);
      document.removeEventListener("focusin", closeFromOutside);
    };
  }, []);

  const close = (): void => {
    const menu = details.current;
    if (!menu?.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  useKeysIn(details, (event) => {
    if (event.key !== "Escape" || !details.current?.open) return;
    event.stopPropagation();
    close();
  });

  return (
    <details class="menu menu--down" ref={details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="icon-btn icon-btn--small" aria-label={label}>
        <Icon name="more" />
      </summary>
      {/* A list of notes has a menu each: what is in them is made when it is asked for. */}
      {isOpen && (
        // A choice made by key arrives as a click too.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the buttons in it are what is pressed
        <div
          class="menu__list"
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest("button, a")) close();
          }}
        >
          {children}
        </div>
      )}
    </details>
  );
};
