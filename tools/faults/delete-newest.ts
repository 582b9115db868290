/**
 * Deletes the newest note by its menu. Runs inside the page, so it stands by itself; `say` is the word on the button. Gives
 * the text as far as it is shown, and the reason when the screen refused.
 */
export const deleteNewest = async (say: string): Promise<{ readonly text: string; readonly reason?: string }> => {
  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((settle) => {
      const found = look();
      if (found !== undefined) return settle(found);
      const watch = new MutationObserver(() => {
        const later = look();
        if (later === undefined) return;
        watch.disconnect();
        settle(later);
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  const row = await until(() => document.querySelector("[data-note]:has(.note__text)") ?? undefined);
  const text = row.querySelector(".note__text")?.textContent ?? "";
  row.querySelector<HTMLElement>(".note__meta summary")?.click();
  const button = await until(() =>
    [...row.querySelectorAll<HTMLElement>(".menu__list button")].find(({ textContent }) => textContent.trim() === say),
  );
  button.click();
  return until(() => {
    if (!row.isConnected) return { text };
    const reason = row.querySelector("[role=alert] .finding")?.textContent;
    return reason === undefined ? undefined : { text, reason };
  });
};
