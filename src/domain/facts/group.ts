import * as v from 'valibot';

/** The circles that people belong to, for the filter. */
export const group = v.picklist([
  'student',
  'teacher',
  'police',
  'rescue',
  'government',
  'military',
  'family',
  'citizen',
]);
export type Group = v.InferOutput<typeof group>;
