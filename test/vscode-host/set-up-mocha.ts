import "mocha/mocha.js";

// Must be evaluated before the first test file, because those call `describe` at once: so it has no exports and is
// imported for its effect.
mocha.setup({
  ui: "bdd",
  reporter: "spec",
  timeout: 60_000,
  // A forgotten `.only` would leave every other test unrun.
  forbidOnly: true,
});

// VS Code says a lot itself: the bar in front tells whose line it is.
Mocha.reporters.Base.consoleLog = (format: unknown = "", ...values: readonly unknown[]) => {
  // oxlint-disable-next-line no-console -- the one way out of the extension host
  console.log(`│ ${String(format)}`, ...values);
};
