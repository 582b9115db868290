/** One picture that was taken. */
export interface Shot {
  readonly scene: string;
  readonly file: string;
  readonly caption: string;
}

/** Pictures that lie in one folder beside the page. */
export interface ShotFolder {
  readonly folder: string;
  readonly shots: readonly Shot[];
}

/** A page that shows all pictures, scene by scene, small and each a link to itself. */
export const indexPage = (folders: readonly ShotFolder[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Cirkel, every room</title>
<style>
  body { font: 14px system-ui; margin: 24px; }
  div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
  figure { margin: 0; }
  img { max-width: 360px; max-height: 640px; border: 1px solid #ccc; }
</style>
${folders.map(part).join("\n")}
</html>
`;

const part = ({ folder, shots }: ShotFolder): string => {
  const names = [...new Set(shots.map(({ scene }) => scene))];
  const sections = names.map((name) => {
    const pictures = shots.filter(({ scene }) => scene === name).map((shot) => picture(folder, shot));
    return `<section><h3>${name}</h3><div>${pictures.join("")}</div></section>`;
  });
  return `<h2>${folder}</h2>\n${sections.join("\n")}`;
};

const picture = (folder: string, { file, caption }: Shot): string => {
  const address = `${folder}/${file}`;
  return `<figure><a href="${address}"><img src="${address}" alt="" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
};
