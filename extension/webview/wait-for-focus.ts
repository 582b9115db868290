/**
 * Screens put the focus where one goes on typing. In VS Code they may come up while somebody types in the code, after a
 * reload or when the side bar is shown: then they wait until VS Code gives them the focus, and take it from nobody.
 */
export const waitForFocus = (): void => {
  const takeFocus = HTMLElement.prototype.focus;
  let later: (() => void) | undefined;
  HTMLElement.prototype.focus = function focus(this: HTMLElement, options?: FocusOptions): void {
    if (document.hasFocus()) return takeFocus.call(this, options);
    later = () => this.isConnected && takeFocus.call(this, options);
  };
  window.addEventListener("focus", () => {
    // Who clicked on something has chosen already.
    if (document.activeElement === document.body) later?.();
    later = undefined;
  });
};
