import { type ComponentProps, type FormEvent, useId, useMemo, useState } from 'react';

import { toDate } from '#domain/facts/calendar.ts';
import { LONGEST_ANSWER } from '#domain/sources/correction-form.ts';
import {
  faultsIn,
  type ReaderReport,
  type ReaderWords,
  type ReportedFact,
  type ReportFaults,
} from '#domain/sources/reader-report.ts';
import { type ShownValue, shownValues } from '#domain/sources/shown-values.ts';
import { START } from '#domain/story/shield.ts';
import { laterOf, type Story } from '#domain/story/story.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { FIELD, LABEL } from '#ui/control.ts';
import { reportWords as words } from '#words/report.ts';

import type { ReportSheetProps } from './ReportSheet.tsx';

export const NOTHING_SAID: ReaderWords = { value: '', url: '', published: '', title: '' };

/** How much of a text fits into a line of a choice, in characters. */
const CUT = 60;
const cut = (text: string) => (text.length > CUT ? `${text.slice(0, CUT - 1).trimEnd()}…` : text);

/** Asks what is wrong, what is right, and where that stands. */
export function ReportForm(props: ReportSheetProps & { onWritten: (said: Omit<ReaderReport, 'id'>) => void }) {
  const { facts, heading, draft, onDraft } = props;
  const id = useId();
  const view = useView();
  const on = toDate(useToday());
  const values = useMemo(() => shownValues(view, facts ?? {}), [view, facts]);
  const [choice, setChoice] = useState(values.length === 1 ? values.map(keyOf).join('') : '');
  const said = { ...NOTHING_SAID, ...draft };
  const [faults, setFaults] = useState<ReportFaults>({});
  // By what it is: when the place moves there are others before it.
  const chosen = values.find((value) => keyOf(value) === choice);

  const finish = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = (name: string) => {
      const found = event.currentTarget.elements.namedItem(name);
      return found instanceof HTMLInputElement ? found : undefined;
    };
    // Of a day that is none the browser keeps the text to itself.
    const isNoDay = field('published')?.validity.badInput === true;
    const wrong: ReportFaults = { ...faultsIn(said, on), ...(isNoDay ? { published: 'noDay' } : {}) };
    setFaults(wrong);
    const first = Object.keys(NOTHING_SAID).find((name) => name in wrong);
    if (first === undefined)
      props.onWritten({ ...said, ...aboutOf(view.story, props, values, chosen), on, at: view.horizon });
    else field(first)?.focus();
  };
  const answer = (name: keyof ReaderWords) => ({
    name,
    value: said[name],
    fault: faults[name],
    maxLength: LONGEST_ANSWER + 1,
    onSay: (text: string) => {
      onDraft({ [name]: text });
      setFaults((before) => {
        const { [name]: _, ...others } = before;
        return others;
      });
    },
  });
  return (
    <form noValidate className="grid gap-4" onSubmit={finish}>
      <div className="grid gap-1">
        <h2 className="font-display text-2xl leading-tight">{words.title}</h2>
        <p className="text-dust text-sm">{words.lead}</p>
      </div>
      {values.length === 0 ? null : (
        <div className="grid min-w-0 gap-1">
          <label htmlFor={id} className={LABEL}>
            {words.which}
          </label>
          <select id={id} className={FIELD} value={choice} onChange={(event) => setChoice(event.target.value)}>
            <option value="">{words.other(heading)}</option>
            {[...new Set(values.map(({ record }) => record))].map((record) => (
              <optgroup key={record} label={nameOf(values.filter((value) => value.record === record))}>
                {values.map((value, index) =>
                  value.record === record ? (
                    // Of a list that hides some its entries have one name.
                    // oxlint-disable-next-line react/no-array-index-key
                    <option key={index} value={keyOf(value)}>
                      {words.choice(value.field, cut(value.says))}
                    </option>
                  ) : null,
                )}
              </optgroup>
            ))}
          </select>
          {chosen === undefined ? null : <Standing {...chosen} />}
        </div>
      )}
      <Answer {...answer('value')} label={words.value} />
      <Answer {...answer('url')} label={words.url} hint={words.urlHint} type="url" inputMode="url" />
      <Answer {...answer('published')} label={words.published} hint={words.publishedHint} type="date" max={on} />
      <Answer {...answer('title')} label={words.pageTitle} hint={words.pageTitleHint} />
      <Button type="submit" look="strong">
        {words.goOn}
      </Button>
    </form>
  );
}

const keyOf = ({ record, field, says }: ShownValue) => [record, field, says].join(' ');

/** What a record is called in a choice: by the first sentence in it, else by its id. */
const nameOf = (values: readonly ShownValue[]) =>
  cut(values.find(({ says }) => says.includes(' '))?.says ?? values[0]?.record ?? '');

/** What a report is about: the value that was chosen, else the part of the page, else the whole site. */
function aboutOf(
  story: Story,
  { facts, heading, page }: ReportSheetProps,
  values: readonly ShownValue[],
  chosen: ShownValue | undefined,
): ReportedFact {
  if (facts === undefined) return { record: '/', field: words.wholeSite, files: '', after: START };
  if (chosen !== undefined) {
    const { record, field, after } = chosen;
    return { record, field, files: record.slice(0, record.indexOf('/')), after };
  }
  const after = values.reduce((latest, value) => laterOf(story, latest, value.after), START);
  return { record: page, field: heading, files: Object.keys(facts).join(', '), after };
}

/** What stands there, and its address in the open data. */
function Standing({ record, field, says }: ShownValue) {
  return (
    <dl className="grid gap-1 text-sm">
      <div>
        <dt className="inline text-dust">{words.says}: </dt>
        <dd className="inline break-words">{says}</dd>
      </div>
      <div>
        <dt className="inline text-dust">{words.name}: </dt>
        <dd translate="no" className="inline break-words">
          {record}, {field}
        </dd>
      </div>
    </dl>
  );
}

/** One question with its field, and what is wrong with the answer. */
function Answer({
  label,
  hint,
  fault,
  onSay,
  ...rest
}: Omit<ComponentProps<'input'>, 'onChange'> & {
  label: string;
  hint?: string;
  fault: ReportFaults[keyof ReportFaults];
  onSay: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        className={FIELD}
        onChange={(event) => onSay(event.target.value)}
      />
      <p id={`${id}-hint`} className="text-dust text-xs empty:hidden">
        {hint}
      </p>
      <p id={`${id}-fault`} role="status" className="text-sm empty:hidden">
        {fault === undefined ? '' : words.faults[fault]}
      </p>
    </div>
  );
}
