const listed = (id: string, line: string | null, created: string, lifecycle = "active") => ({
  type: "model",
  id,
  display_name: id.replaceAll("-", " "),
  created_at: `${created}T00:00:00Z`,
  line,
  lifecycle,
});

/** A list as Anthropic gives it, in two pages. */
export const anthropicPages: readonly unknown[] = [
  {
    data: [
      listed("claude-opus-5-5", "opus", "2026-10-20"),
      listed("claude-haiku-5-5", "haiku", "2026-10-10"),
      listed("claude-sonnet-4-6", "sonnet", "2025-11-01", "deprecated"),
    ],
    has_more: true,
    first_id: "claude-opus-5-5",
    last_id: "claude-sonnet-4-6",
  },
  {
    data: [listed("claude-sonnet-5-0", "sonnet", "2026-03-01"), listed("claude-sonnet-5-5", "sonnet", "2026-10-01")],
    has_more: false,
    first_id: "claude-sonnet-5-0",
    last_id: "claude-sonnet-5-5",
  },
];

/** The page behind the one that ended with this id; the first without one. */
export const pageAfter = (pages: readonly unknown[], lastId: string | null): unknown =>
  lastId === null ? pages[0] : pages[pages.findIndex((page) => Object(page).last_id === lastId) + 1];
