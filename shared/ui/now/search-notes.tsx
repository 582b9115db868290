import type { JSX, RefObject } from "preact";
import { useId, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { Filter, Overview } from "../../messages/core-api.ts";
import { Icon } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { LazyFilterFields } from "./lazy-filter-fields.tsx";
import { changeFilter, isFiltered } from "./note-filter.ts";
import { words } from "./words.ts";

interface SearchNotesProps {
  readonly overview: Overview;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** How many notes pass the filter, once known. */
  readonly found: number | undefined;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Search by words, and behind one button by kind, theme and period. */
export const SearchNotes = ({ overview, filter, onFilter, found, field }: SearchNotesProps): JSX.Element => {
  const say = words[useLanguage()];
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <search>
      <div class="search gap-top">
        <div class="search__box">
          <Icon name="search" />
          <label class="sr-only" for={`${id}search`}>
            {say.search}
          </label>
          <input
            class="field"
            id={`${id}search`}
            ref={field}
            type="search"
            placeholder={overview.notes === 1 ? say.searchOne : fill(say.searchIn, { count: overview.notes })}
            value={filter.text ?? ""}
            onInput={({ currentTarget }) => onFilter(changeFilter(filter, { text: currentTarget.value }))}
          />
        </div>
        <button
          class="icon-btn"
          type="button"
          aria-label={say.filters}
          aria-expanded={isOpen}
          aria-controls={`${id}filters`}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="filter" />
        </button>
      </div>
      <div id={`${id}filters`} hidden={!isOpen}>
        {isOpen && <LazyFilterFields filter={filter} onFilter={onFilter} today={overview.today} />}
      </div>
      <p class="search__found small" role="status">
        {isFiltered(filter) && found !== undefined && (
          <>
            {fill(say.found, { found, count: overview.notes })}{" "}
            <button class="btn btn--bare" type="button" onClick={() => onFilter({})}>
              {say.showAll}
            </button>
          </>
        )}
      </p>
    </search>
  );
};
