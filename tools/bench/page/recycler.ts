const rowHeight = 98;
const shown = 12;

/** The least that a long list can be: twelve rows of one height that change their words and their place. */
export const openRecycler = (rows: number): void => {
  document.body.textContent = "";
  const list = document.createElement("div");
  list.style.cssText = `position: relative; height: ${rows * rowHeight}px`;
  const pool = Array.from({ length: shown }, () => {
    const row = document.createElement("div");
    row.style.cssText = `position: absolute; left: 0; right: 0; height: ${rowHeight}px`;
    list.append(row);
    return row;
  });
  document.body.append(list);
  const place = (): void => {
    const first = Math.floor(scrollY / rowHeight);
    for (let at = first; at < first + shown; at += 1) {
      const row = pool[at % shown];
      if (!row) continue;
      row.style.transform = `translateY(${at * rowHeight}px)`;
      row.textContent = `Row ${at} with some words that are as long as a note mostly is`;
    }
  };
  addEventListener("scroll", place);
  place();
};
