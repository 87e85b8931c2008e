// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

import { SAMPLE_REPORT } from '#domain/sources/sample-report.ts';

import { MOST_REPORTS, openReaderReports } from './reader-reports.ts';

const KEY = 'roll-call.reports';

beforeEach(() => localStorage.clear());

const { id: _, ...SAID } = SAMPLE_REPORT;
const stored = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null');
const full = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

test('a report waits until it is removed, and comes back to its place', () => {
  const reports = openReaderReports(localStorage);
  const listener = vi.fn<() => void>();
  reports.subscribe(listener);
  const first = reports.keep(SAID);
  expect(first).toEqual({ report: { ...SAID, id: '1' }, kept: 'waits' });
  reports.keep({ ...SAID, value: '62' });
  expect(listener).toHaveBeenCalledTimes(2);
  expect(stored()).toEqual(reports.get());
  expect(
    openReaderReports(localStorage)
      .get()
      .map(({ value }) => value),
  ).toEqual(['61', '62']);
  reports.remove('1');
  expect(reports.get().map(({ id }) => id)).toEqual(['2']);
  expect(reports.keep(first.report).kept).toBe('waits');
  expect(reports.get().map(({ id }) => id)).toEqual(['1', '2']);
  for (const id of ['1', '2']) reports.remove(id);
  expect(localStorage).toHaveLength(0);
});

test('what comes back finds its number taken, and gets another one', () => {
  const reports = openReaderReports(localStorage);
  const gone = reports.keep(SAID).report;
  reports.remove(gone.id);
  reports.keep({ ...SAID, value: 'written since' });
  expect(reports.keep(gone)).toEqual({ report: { ...gone, id: '2' }, kept: 'waits' });
  reports.remove('2');
  expect(reports.get().map(({ value }) => value)).toEqual(['written since']);
});

test('so many wait at most, and none of them goes for another one', () => {
  const reports = openReaderReports(localStorage);
  for (let one = 0; one < MOST_REPORTS; one++) expect(reports.keep(SAID).kept).toBe('waits');
  const last = reports.keep({ ...SAID, value: 'one more' });
  expect([last.kept, last.report.value]).toEqual(['full', 'one more']);
  expect(reports.get()).toHaveLength(MOST_REPORTS);
  expect(JSON.stringify(stored())).not.toContain('one more');
});

test('all of them go at once, and are given to whoever wants them back', () => {
  const reports = openReaderReports(localStorage);
  const { report } = reports.keep(SAID);
  expect(reports.clear()).toEqual([report]);
  expect([localStorage.getItem(KEY), reports.get()]).toEqual([null, []]);
});

test.each(['no list', '{"version":2}'])('%s is set aside', (text) => {
  localStorage.setItem(KEY, text);
  const reports = openReaderReports(localStorage);
  expect([reports.get(), reports.condition()]).toEqual([[], 'set-aside']);
  expect(localStorage.getItem(`${KEY}.broken`)).toBe(text);
  expect(reports.keep(SAID).kept).toBe('waits');
  expect(openReaderReports(localStorage).condition()).toBe('fine');
});

test('one that cannot be read takes no other along', () => {
  const readable = { ...SAID, id: '4', colour: 'of another release' };
  const text = JSON.stringify([{ id: 'x' }, readable]);
  localStorage.setItem(KEY, text);
  const reports = openReaderReports(localStorage);
  expect([reports.get(), reports.condition()]).toEqual([[readable], 'set-aside']);
  expect(localStorage.getItem(`${KEY}.broken`)).toBe(text);
  expect(stored()).toEqual([readable]);
});

test('what cannot be set aside is never overwritten', () => {
  localStorage.setItem(KEY, 'from the future');
  const none = full();
  const reports = openReaderReports(localStorage);
  expect(reports.keep(SAID).kept).toBe('unavailable');
  none.mockRestore();
  expect(localStorage.getItem(KEY)).toBe('from the future');
});

test('where nothing can be kept, it says so', () => {
  expect(openReaderReports(undefined).keep(SAID)).toMatchObject({ kept: 'unavailable', report: { value: '61' } });
  const reports = openReaderReports(localStorage);
  const none = full();
  expect(reports.keep(SAID).kept).toBe('unavailable');
  expect(reports.get()).toEqual([]);
  none.mockRestore();
  expect(reports.keep(SAID).kept).toBe('waits');
});

test('two tabs lose nothing to each other', () => {
  const [one, other] = [openReaderReports(localStorage, window), openReaderReports(localStorage, window)];
  one.keep(SAID);
  other.keep({ ...SAID, value: '62' });
  expect(stored()).toHaveLength(2);
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
  expect(one.get().map(({ id, value }) => `${id} ${value}`)).toEqual(['1 61', '2 62']);
  one.remove('1');
  other.keep({ ...SAID, value: '63' });
  expect(other.get().map(({ value }) => value)).toEqual(['62', '63']);
});
