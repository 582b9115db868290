import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall } from "./apt-install.ts";
import { findChromium } from "./find-browser.ts";
import { openScreen } from "./open-screen.ts";
import { buildPart } from "./parts.ts";
import { runMocha } from "./run-mocha.ts";

/**
 * `npm run test:native`: what no driver can press, the browser's own keys, menu and address bar, in a Chromium on a screen
 * that nobody sees. It needs X (Linux).
 */
export const main = async (): Promise<number> => {
  const missing = commands.filter(({ command }) => !isOnPath(command)).map(({ inDebian }) => inDebian);
  if (missing.length > 0 && !(await aptInstall("a screen", missing))) {
    console.error(`A screen needs ${missing.join(", ")}, and they could not be installed.`);
    return 1;
  }
  const built = await buildPart(["chromium", "test"]);
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  const env = { CIRKEL_CHROMIUM: await findChromium() };
  const screen = await openScreen();
  try {
    const { counts } = await runMocha({
      suite: "native",
      reporter: "spec",
      print: true,
      env: { ...env, DISPLAY: screen.display },
    });
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await screen.close();
  }
};

const commands = [
  { command: "Xvfb", inDebian: "xvfb" },
  { command: "openbox", inDebian: "openbox" },
  { command: "xdotool", inDebian: "xdotool" },
];

const isOnPath = (command: string): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, command)));
