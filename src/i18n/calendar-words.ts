import { calendarWords } from './en/calendar.ts';
import { wordsHook } from './words-hook.ts';

/** What calendars say, and what the page says of them, in the page's language. */
export const useCalendarWords = wordsHook({ 'en-GB': calendarWords });
