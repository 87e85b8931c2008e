import * as v from 'valibot';

/** A part of what an address asks for. What does not fit its schema is dropped: undefined. */
export const searchParam = <Schema extends v.GenericSchema<string>>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);

/** What somebody looks for, without the space around it: 1 letter to so many. */
export const searchText = (longest: number) =>
  searchParam(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest)));

/** A season, as its number. */
export const searchSeason = searchParam(v.pipe(v.string(), v.regex(/^[1-9]\d?$/)));
