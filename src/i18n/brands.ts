import type { OtherServiceName } from '#domain/import/other-services.ts';

/** Services that are called the same in every language. */
export const BRANDS = {
  plex: 'Plex',
  jellyfin: 'Jellyfin',
  emby: 'Emby',
  kodi: 'Kodi',
  letterboxd: 'Letterboxd',
  serializd: 'Serializd',
  mydramalist: 'MyDramaList',
  ryot: 'Ryot',
  mediatracker: 'MediaTracker',
  moviebase: 'Moviebase',
  tvmaze: 'TVmaze',
  imdb: 'IMDb',
  justwatch: 'JustWatch',
  youtube: 'YouTube',
  prime: 'Prime Video',
} as const satisfies Partial<Record<OtherServiceName, string>>;
