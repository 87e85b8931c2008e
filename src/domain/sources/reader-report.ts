import { isRealDay } from '#domain/facts/real-day.ts';
import { webAddress } from '#domain/facts/web-address.ts';
import { START } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';

import { type CorrectionAnswers, LONGEST_ANSWER, UNDATED } from './correction-form.ts';

/** What a reader says of a fact, in their own words. */
export interface ReaderWords {
  readonly value: string;
  readonly url: string;
  /** The day that the page is of (`2026-11-30`), `''` where it says none. */
  readonly published: string;
  /** The title of the page, `''` where nobody said. */
  readonly title: string;
}

/** What a report is about: a value of a record, or a heading (`field`) on a page (`record`). */
export interface ReportedFact {
  readonly record: string;
  readonly field: string;
  /** The files that the facts around are of. */
  readonly files: string;
  /** The latest story point that any of it waits for. */
  readonly after: StoryPointId;
}

/**
 * A report of a reader, as it waits on their device. `on` is the day it was written, `at` how far its writer was then: their own words may tell as
 * much.
 */
export interface ReaderReport extends ReaderWords, ReportedFact {
  readonly id: string;
  readonly on: string;
  readonly at: StoryPointId;
}

/** A report, and what became of it: it waits, as many wait already as may, or nothing can be kept. */
export interface KeptReport {
  readonly report: ReaderReport;
  readonly kept: 'waits' | 'full' | 'unavailable';
}

/** What is wrong with what a reader says, by its part. */
export type ReportFaults = Partial<Record<keyof ReaderWords, 'missing' | 'tooLong' | 'noAddress' | 'noDay' | 'ahead'>>;

/** Looks through what a reader says. `today` is a day as it is written: no page is of a later one. */
export function faultsIn({ value, url, published, title }: ReaderWords, today: string): ReportFaults {
  const isLong = (text: string) => text.trim().length > LONGEST_ANSWER;
  // As it will leave: written as programs take it, one letter of Hangul is nine characters.
  const address = webAddress(url);
  return {
    ...(value.trim() === '' ? { value: 'missing' } : isLong(value) ? { value: 'tooLong' } : {}),
    ...(address === null ? { url: 'noAddress' } : isLong(address) ? { url: 'tooLong' } : {}),
    ...(published === ''
      ? {}
      : !isRealDay(published)
        ? { published: 'noDay' }
        : published > today
          ? { published: 'ahead' }
          : {}),
    ...(isLong(title) ? { title: 'tooLong' } : {}),
  };
}

/** Whether which fact a report is about may be read by everybody. */
export const isNamed = ({ after }: ReportedFact): boolean => after === START;

/**
 * What leaves of a report. Of a fact that not everybody may know yet only the files are said; `unsaid` stands in the place of the rest. What stands
 * there now never leaves.
 */
export function answersOf(report: ReaderReport, unsaid: string): CorrectionAnswers {
  const { record, field, files, value, url, published, title } = report;
  const address = webAddress(url);
  const [publicId, way] = isNamed(report) ? [record, field] : [files, unsaid];
  return {
    'public-id': publicId,
    field: way,
    'right-value': oneLine(value),
    ...(address === null ? {} : { 'source-url': address, publisher: new URL(address).hostname.replace(/^www\./, '') }),
    'date-of-the-source': published === '' ? UNDATED : published,
    ...(oneLine(title) === '' ? {} : { 'title-of-the-source': oneLine(title) }),
  };
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
