import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly children: ComponentChildren;
  /** Names the page; another name takes the focus again, when it would otherwise be lost. */
  readonly of: string;
  /** Only for people who hear the screen: the page begins with something else to see. */
  readonly unseen?: true;
}

/** The heading of a page. It takes the focus when the control that brought the person here is gone. */
export const RoomHeading = ({ children, of, unseen }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [of]);
  return (
    <h1 class={unseen ? "sr-only" : "title"} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
};
