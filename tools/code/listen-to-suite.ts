import { format } from "node:util";
import type { TestCounts } from "../count-tests.ts";

/** How a suite inside VS Code ended. */
export interface SuiteEnd {
  /** What it counted, when it came that far. */
  readonly counts: TestCounts | undefined;
  /** Why it did not end well, when that was no test. */
  readonly broke: string | undefined;
  /** All that the console said, the report left out. */
  readonly said: readonly string[];
}

interface SuiteListener {
  readonly ended: Promise<SuiteEnd>;
  /** What came through the console, as it was given to `console.log`. */
  hear(values: readonly unknown[]): void;
  /** VS Code says that the suite is done. */
  exit(code: number): void;
  breakOff(why: string): void;
}

interface Needs {
  /** Milliseconds without a word of the report after which the suite is given up. */
  readonly longestSilence: number;
  readonly print: (line: string) => void;
}

/** Tells the report of test/vscode-host from all else that VS Code says: its lines have a bar in front. */
export const listenToSuite = ({ longestSilence, print }: Needs): SuiteListener => {
  const said: string[] = [];
  let counts: TestCounts | undefined;
  let finish: (end: SuiteEnd) => void = () => undefined;
  const ended = new Promise<SuiteEnd>((settle) => (finish = settle));
  const end = (broke: string | undefined): void => {
    clearTimeout(silence);
    finish({ counts, broke, said });
  };
  const giveUp = (): void => end(`it was silent for ${longestSilence / 1000} seconds`);
  let silence = setTimeout(giveUp, longestSilence);

  return {
    ended,
    hear: (values) => {
      const line = format(...values);
      const counted = readCounts(line);
      if (counted) counts = counted;
      else if (line.startsWith(bar)) print(line.slice(bar.length));
      else said.push(line);
      if (!counted && !line.startsWith(bar)) return;
      clearTimeout(silence);
      silence = setTimeout(giveUp, longestSilence);
    },
    exit: (code) => {
      if (!counts) return end("it did not count its tests");
      return end(code === 0 || counts.failed > 0 ? undefined : `it ended with ${code}`);
    },
    breakOff: end,
  };
};

const bar = "│ ";

const readCounts = (line: string): TestCounts | undefined => {
  const [, json] = /^cirkel-tests (\{.*\})$/.exec(line) ?? [];
  // Written by test/vscode-host/run-suite.ts.
  return json === undefined ? undefined : (JSON.parse(json) as TestCounts);
};
