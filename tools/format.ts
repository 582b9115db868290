import { formatSource } from "./parts.ts";

/** `npm run format`: lays every file out the way `npm run check` wants it. */
export const main = async (): Promise<number> => {
  const { ok, output } = await formatSource();
  console.log(output);
  return ok ? 0 : 1;
};
