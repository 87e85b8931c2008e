import type { LeftoverReason } from './viewing.ts';

/** A season and an episode by their numbers, or why a text names none. */
export type EpisodeLabel = { readonly season: number; readonly episode: number } | LeftoverReason;

/** Videos about the show that are no episodes, in the languages that it is known by. */
const TRAILER =
  /trailer|teaser|tráiler|bande.annonce|zwiastun|fragman|трейлер|тизер|预告|預告|予告|ティーザー|예고|티저|ตัวอย่าง|إعلان|τρέιλερ|ट्रेलर|előzetes|upoutávka|making of|behind the scenes/i;

/** Words for a season: a text of one part that has one names a whole season. */
const SEASON =
  /season|temporada|staffel|saison|stagione|sezon|sezóna|řada|сезон|évad|kausi|säsong|sesong|sæson|seizoen|mùa|musim|ซีซั่น|ซีซัน|الموسم|עונה|κύκλος|σεζόν|सीज़न|시즌|シーズン|第 ?\d+ ?季|\b(?:part|parte|partie|teil|volume)\b/i;

/** No episode is called anything as long. */
const LONGEST = 300;

/**
 * The episode that stands after the show's name: `Season 1: Episode 12`, `시즌 1: 4화`, `Saison 1 : Pilote (Épisode 1)`, `Episode 3`.
 * The season is the one number of its part; the episode the number in brackets at the end, else the one of the last part. One part
 * that is a season, or that ends in brackets without a number, is something else: an extra, in words that we do not know.
 */
export function readEpisodeLabel(text: string): EpisodeLabel {
  if (text.length > LONGEST) return 'no-episode';
  if (TRAILER.test(text)) return 'trailer';
  const parts = text.split(':').map((part) => part.trim());
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1 && (SEASON.test(first) || /\(\D*\)$/.test(first))) return 'no-episode';
  const season = parts.length === 1 ? 1 : onlyNumber(first);
  const episode = onlyNumber(/\(([^()\d]*\d[^()]*)\)$/.exec(last)?.[1] ?? last);
  if (episode === undefined) return 'no-episode';
  return season === undefined ? 'unknown-season' : { season, episode };
}

function onlyNumber(text: string): number | undefined {
  const [number, another] = text.match(/\d+/g) ?? [];
  return number === undefined || another !== undefined || number.length > 4 ? undefined : Number(number);
}
