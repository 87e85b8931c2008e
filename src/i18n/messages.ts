import type { en } from './en.ts';

/** The words of the app. Another language is an object of this type, so a missing key does not compile. */
export type Messages = typeof en;
