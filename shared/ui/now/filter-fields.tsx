import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { kinds } from "../../domain/capture.ts";
import type { Day } from "../../domain/entity.ts";
import type { Filter } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { useLive } from "../use-live.ts";
import { kindName } from "../words.ts";
import { changeFilter, firstDayOf, periods, type Period } from "./note-filter.ts";
import { words } from "./words.ts";

export interface FilterFieldsProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly today: Day;
}

/** The choices that narrow the list: kind, theme and period. */
export const FilterFields = ({ filter, onFilter, today }: FilterFieldsProps): JSX.Element => {
  const { api, language } = useApp();
  const say = words[language];
  const themes = useLive("themes", () => api.themes(), ["themes"])?.accepted ?? [];
  const [period, setPeriod] = useState<Period>(() => periodOf(filter, today));
  const choosePeriod = (next: Period): void => {
    setPeriod(next);
    if (next !== "own") onFilter(changeFilter(filter, { from: firstDayOf(next, today), until: undefined }));
  };
  const periodNames = { always: say.always, week: say.lastWeek, month: say.lastMonth, own: say.ownPeriod };

  return (
    <div class="filters">
      <Choice
        label={say.kind}
        value={filter.kind ?? ""}
        onChoose={(value) => onFilter(changeFilter(filter, { kind: kinds.find((kind) => kind === value) }))}
      >
        <option value="">{say.allKinds}</option>
        {kinds.map((kind) => (
          <option value={kind} key={kind}>
            {kindName(kind, language)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say.theme}
        value={filter.themeId ?? ""}
        onChoose={(value) =>
          onFilter(changeFilter(filter, { themeId: themes.find(({ theme }) => theme.id === value)?.theme.id }))
        }
      >
        <option value="">{say.allThemes}</option>
        {themes.map(({ theme }) => (
          <option value={theme.id} key={theme.id}>
            {theme.label}
          </option>
        ))}
      </Choice>
      <Choice
        label={say.period}
        value={period}
        onChoose={(value) => choosePeriod(periods.find((known) => known === value) ?? "always")}
      >
        {periods.map((name) => (
          <option value={name} key={name}>
            {periodNames[name]}
          </option>
        ))}
      </Choice>
      {period === "own" && (
        <>
          <DayField label={say.from} day={filter.from} onDay={(from) => onFilter(changeFilter(filter, { from }))} />
          <DayField label={say.until} day={filter.until} onDay={(until) => onFilter(changeFilter(filter, { until }))} />
        </>
      )}
    </div>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}

const Choice = ({ label, value, onChoose, children }: ChoiceProps): JSX.Element => {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select class="field" id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {children}
      </select>
    </div>
  );
};

interface DayFieldProps {
  readonly label: string;
  readonly day: Day | undefined;
  readonly onDay: (day: Day | undefined) => void;
}

const DayField = ({ label, day, onDay }: DayFieldProps): JSX.Element => {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        class="field"
        id={id}
        type="date"
        value={day ?? ""}
        onChange={({ currentTarget }) => onDay(currentTarget.value || undefined)}
      />
    </div>
  );
};

const periodOf = ({ from, until }: Filter, today: Day): Period => {
  if (!from && !until) return "always";
  const known = until ? undefined : (["week", "month"] as const).find((period) => firstDayOf(period, today) === from);
  return known ?? "own";
};
