/** Who answers: Anthropic, a server that speaks its protocol, VS Code's own models, or a person who copies and pastes. */
export const aiProviders = ["anthropic", "compatible", "vscode", "paste"] as const;
export type AiProvider = (typeof aiProviders)[number];

export const aiModes = ["off", "masked", "open"] as const;
export type AiMode = (typeof aiModes)[number];

/** What a person chose for themselves. It can only tighten what the organisation's ground rules allow. No keys. */
export interface AiChoices {
  /** Without ground rules this is off until the person chooses. */
  readonly mode: AiMode;
  readonly provider?: AiProvider;
  /** Of a compatible server; https, or http on this machine. */
  readonly baseUrl: string;
  /** `auto`, or the id of a model. */
  readonly model: string;
  /** Own words that are masked in whatever is sent: names of clients, places, projects. */
  readonly ownWords: readonly string[];
  /** Whether notes that were copied from elsewhere may go along. */
  readonly sendCopied: boolean;
  /** Whether the page or file of a note may go along. */
  readonly sendContext: boolean;
  /** Most tokens of one call, in and out together. */
  readonly callBudget: number;
  /** Most tokens of a calendar month. */
  readonly monthBudget: number;
}

/** Off, and small, until somebody chooses. */
export const defaultAiChoices: AiChoices = {
  mode: "off",
  baseUrl: "",
  model: "auto",
  ownWords: [],
  sendCopied: false,
  sendContext: false,
  callBudget: 60_000,
  monthBudget: 1_000_000,
};
