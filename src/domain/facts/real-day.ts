import { toDate, toDay } from './calendar.ts';

/** Whether a text is a day as it is written (`2026-11-30`), and one that exists: 31 February is none. */
export const isRealDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date) && toDate(toDay(date)) === date;
