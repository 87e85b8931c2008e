/** How long an answer may be kept. An asset's name says what is in it; of everything else a browser asks whether it is still the same. */
export const CACHE_CONTROL = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;
