import { deletedFact, newClaim, newPerson } from './claim-and-person.ts';
import type { Edit } from './edit.ts';
import {
  dateEarlier,
  dateLater,
  dateNamed,
  dateTakenBack,
  dayItself,
  outSince,
  windowNamed,
  wrapCorrected,
} from './release-day.ts';
import { episodesOut, nextRenewed, teaserOut } from './season.ts';

/** What the facts may go through, by name: the edits of each, one after the other. */
export const SCENARIOS: Readonly<Record<string, readonly Edit[]>> = {
  'a claim with a new source of today': [newClaim],
  'a person': [newPerson],
  'a date named': [dateNamed],
  'that date moved later': [dateNamed, dateLater],
  'that date moved earlier': [dateNamed, dateLater, dateEarlier],
  'that date taken back': [dateNamed, dateTakenBack],
  'a window': [windowNamed],
  'a corrected wrap day': [wrapCorrected],
  'a teaser': [teaserOut],
  'the day itself': [dateNamed, dayItself],
  'the season out, with its episodes': [dateNamed, outSince, episodesOut],
  'the next season renewed after that': [dateNamed, outSince, episodesOut, nextRenewed],
  'a fact deleted': [deletedFact],
};
