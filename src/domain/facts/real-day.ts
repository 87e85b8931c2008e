import { toDate, toDay } from './calendar.ts';

/** Whether a day as it is written (`2026-11-30`) exists: 31 February is none. */
export const isRealDay = (date: string): boolean => toDate(toDay(date)) === date;
