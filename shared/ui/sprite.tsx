import type { JSX } from "preact";

/** Every drawing once, for `<use>`. It stands at the top of each document, before anything that uses it. */
export const Sprite = (): JSX.Element => (
  <svg class="sprite" aria-hidden="true">
    <symbol id="back" viewBox="0 0 16 16">
      <path d="M9.5 3.5 5 8l4.5 4.5" />
    </symbol>
    <symbol id="branch" viewBox="0 0 16 16">
      <circle cx="4.5" cy="3.6" r="1.6" />
      <circle cx="4.5" cy="12.4" r="1.6" />
      <circle cx="11.5" cy="5.4" r="1.6" />
      <path d="M4.5 5.2v5.6M11.5 7c0 2.6-4.4 1.8-6.4 3.9" />
    </symbol>
    <symbol id="check" viewBox="0 0 16 16">
      <path d="M3 8.4l3.2 3.2L13 4.6" />
    </symbol>
    <symbol id="clock" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.6V8l2.4 1.6" />
    </symbol>
    <symbol id="close" viewBox="0 0 16 16">
      <path d="M4 4l8 8M12 4l-8 8" />
    </symbol>
    <symbol id="copy" viewBox="0 0 16 16">
      <rect x="5.5" y="5.5" width="8.2" height="8.2" rx="1" />
      <path d="M10.5 5.5v-3h-8v8h3" />
    </symbol>
    <symbol id="down" viewBox="0 0 16 16">
      <path d="M3.5 6.5 8 11l4.5-4.5" />
    </symbol>
    <symbol id="error" viewBox="0 0 16 16">
      <path d="M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM8 4.8v3.7M8 11.1h.01" />
    </symbol>
    <symbol id="export" viewBox="0 0 16 16">
      <path d="M8 9.8V2M4.8 5 8 1.8 11.2 5M2.5 9.5v4.2h11V9.5" />
    </symbol>
    <symbol id="file" viewBox="0 0 16 16">
      <path d="M4 1.8h5.2L12.5 5v9.2H4zM9 1.8V5h3.5" />
    </symbol>
    <symbol id="filter" viewBox="0 0 16 16">
      <path d="M2 4.5h12M4.5 8h7M6.8 11.5h2.4" />
    </symbol>
    <symbol id="folder" viewBox="0 0 16 16">
      <path d="M1.8 3.4h4.4l1.4 1.8h6.6v7.6H1.8z" />
    </symbol>
    <symbol id="gear" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6l1.4 1.4M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4" />
    </symbol>
    <symbol id="hint" viewBox="0 0 16 16">
      <path d="M3.5 14V2.2M3.5 2.8h8.8l-2 2.9 2 2.9H3.5" />
    </symbol>
    <symbol id="more" viewBox="0 0 16 16">
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2" />
    </symbol>
    <symbol id="next" viewBox="0 0 16 16">
      <path d="M6.5 3.5 11 8l-4.5 4.5" />
    </symbol>
    <symbol id="no" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <path d="M3.8 3.8l8.4 8.4" />
    </symbol>
    <symbol id="page" viewBox="0 0 16 16">
      <rect x="1.8" y="2.8" width="12.4" height="10.4" rx="1" />
      <path d="M1.8 5.8h12.4" />
    </symbol>
    <symbol id="pen" viewBox="0 0 16 16">
      <path d="M2.8 13.2l.7-3 7.4-7.4 2.3 2.3-7.4 7.4z" />
    </symbol>
    <symbol id="plus" viewBox="0 0 16 16">
      <path d="M8 3v10M3 8h10" />
    </symbol>
    <symbol id="search" viewBox="0 0 16 16">
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.4 10.4 14 14" />
    </symbol>
    <symbol id="shield" viewBox="0 0 16 16">
      <path d="M8 1.8 13 3.6v4c0 3.2-2.1 5.4-5 6.6-2.9-1.2-5-3.4-5-6.6v-4z" />
    </symbol>
    <symbol id="spark" viewBox="0 0 16 16">
      <path d="M8 2.2v11.6M2.2 8h11.6M4 4l8 8M12 4l-8 8" stroke-width="1.1" />
    </symbol>
    <symbol id="text" viewBox="0 0 16 16">
      <path d="M3 3.5h10M3 6.5h10M3 9.5h10M3 12.5h6" />
    </symbol>
    <symbol id="undo" viewBox="0 0 16 16">
      <path d="M5.6 3 2.6 6l3 3M2.6 6h6.6a3.6 3.6 0 0 1 0 7.2H6" />
    </symbol>
    <symbol id="up" viewBox="0 0 16 16">
      <path d="M3.5 9.5 8 5l4.5 4.5" />
    </symbol>
    <symbol id="kind-none" viewBox="0 0 18 18">
      <circle cx="9" cy="9" r="7.2" stroke-dasharray="2.6 2.05" />
    </symbol>
    <symbol id="kind-friction" viewBox="0 0 18 18">
      <circle cx="9" cy="9" r="7.2" />
      <path d="M5.8 9h6.4" />
    </symbol>
    <symbol id="kind-success" viewBox="0 0 18 18">
      <circle cx="9" cy="9" r="7.2" />
      <path d="M9 5.8v6.4M5.8 9h6.4" />
    </symbol>
    <symbol id="kind-insight" viewBox="0 0 18 18">
      <circle cx="9" cy="9" r="7.2" />
      <path d="M9 5.3v4.6" />
      <circle class="ink" cx="9" cy="12.5" r="1" />
    </symbol>
    <symbol id="kind-question" viewBox="0 0 18 18">
      <circle cx="9" cy="9" r="7.2" />
      <path d="M7 7.2a2 2 0 1 1 3.1 1.7C9.3 9.4 9 9.7 9 10.4" />
      <circle class="ink" cx="9" cy="12.8" r=".95" />
    </symbol>
    <symbol id="kind-idea" viewBox="0 0 18 18">
      <circle cx="9" cy="9" r="7.2" />
      <path d="M9 5.7v6.6M6.15 7.35l5.7 3.3M11.85 7.35l-5.7 3.3" />
    </symbol>
    <symbol id="form-try_in_work" viewBox="0 0 18 18">
      <path d="M3 15.5h12M4.4 11.2a4.9 4.9 0 0 1 9-2.6M13.8 4.9v3.9H9.9" />
    </symbol>
    <symbol id="form-peer_session" viewBox="0 0 18 18">
      <circle cx="6.6" cy="9" r="4.3" />
      <circle cx="11.4" cy="9" r="4.3" />
    </symbol>
    <symbol id="form-observe" viewBox="0 0 18 18">
      <path d="M1.8 9S4.3 4.6 9 4.6 16.2 9 16.2 9 13.7 13.4 9 13.4 1.8 9 1.8 9z" /> <circle cx="9" cy="9" r="1.9" />
    </symbol>
    <symbol id="form-read" viewBox="0 0 18 18">
      <path d="M9 5.3C7.5 4.1 5.3 3.7 2.6 3.9v9.8c2.7-.2 4.9.2 6.4 1.4 1.5-1.2 3.7-1.6 6.4-1.4V3.9c-2.7-.2-4.9.2-6.4 1.4zM9 5.3v9.8" />
    </symbol>
    <symbol id="form-retrieval" viewBox="0 0 18 18">
      <path d="M11.2 4.2a6 6 0 1 0 0 9.6M8 9h8.2M13.6 6.4 16.2 9l-2.6 2.6" />
    </symbol>
    <symbol id="form-reflection" viewBox="0 0 18 18">
      <path d="M1.8 9h14.4M4.3 9a4.7 4.7 0 0 1 9.4 0" />
      <path d="M4.6 11a4.7 4.7 0 0 0 8.8 0" stroke-dasharray="1.7 2" />
    </symbol>
    <symbol id="form-validation" viewBox="0 0 18 18">
      <path d="M3.4 8.6l3.7 3.7 7.5-8.1M3 15.5h12" />
    </symbol>
    <symbol id="form-course" viewBox="0 0 18 18">
      <path d="M2.6 3.6h12.8v8H2.6zM9 11.6v3.6M5.6 15.4h6.8" />
    </symbol>
    <symbol id="ring-0" viewBox="0 0 18 18">
      <circle class="faint" cx="9" cy="9" r="6.4" />
    </symbol>
    <symbol id="ring-25" viewBox="0 0 18 18">
      <circle class="faint" cx="9" cy="9" r="6.4" /> <path class="thick" d="M9 2.6a6.4 6.4 0 0 1 6.4 6.4" />
    </symbol>
    <symbol id="ring-50" viewBox="0 0 18 18">
      <circle class="faint" cx="9" cy="9" r="6.4" />
      <path class="thick" d="M9 2.6a6.4 6.4 0 0 1 0 12.8" />
    </symbol>
    <symbol id="ring-75" viewBox="0 0 18 18">
      <circle class="faint" cx="9" cy="9" r="6.4" /> <path class="thick" d="M9 2.6A6.4 6.4 0 1 1 2.6 9" />
    </symbol>
    <symbol id="ring-done" viewBox="0 0 18 18">
      <circle class="thick" cx="9" cy="9" r="6.4" />
      <path d="M6.3 9.2l1.9 1.9 3.5-3.9" />
    </symbol>
    <symbol id="ring-dot" viewBox="0 0 18 18">
      <circle class="faint" cx="9" cy="9" r="6.4" />
      <circle class="ink" cx="9" cy="9" r="2.2" />
    </symbol>
  </svg>
);
