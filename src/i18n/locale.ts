/** The languages that pages come in, as BCP 47 tags. */
export type Locale = 'en-GB';
