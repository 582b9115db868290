export interface Shot {
  readonly scene: string;
  readonly language: "nl" | "en";
  readonly scheme: "light" | "dark";
  readonly width: number;
  readonly file: string;
}

/** A page that shows all pictures, scene by scene, small and each a link to itself. */
export const indexPage = (shots: readonly Shot[]): string => {
  const names = [...new Set(shots.map(({ scene }) => scene))];
  const sections = names.map((name) => {
    const pictures = shots.filter(({ scene }) => scene === name).map(picture);
    return `<section><h2>${name}</h2><div>${pictures.join("")}</div></section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Cirkel, every room</title>
<style>
  body { font: 14px system-ui; margin: 24px; }
  div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
  figure { margin: 0; }
  img { max-width: 360px; max-height: 640px; border: 1px solid #ccc; }
</style>
${sections.join("\n")}
</html>
`;
};

const picture = ({ file, language, scheme, width }: Shot): string =>
  `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${language}, ${scheme}, ${width} px</figcaption></figure>`;
