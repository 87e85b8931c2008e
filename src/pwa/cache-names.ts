/**
 * How the caches of this edition of this copy of the site begin, and none of another's: each edition has a worker of its own, which keeps
 * that edition and takes away what is old of it.
 */
export const CACHES = import.meta.env.BASE_URL === '/' ? 'roll-call.' : `roll-call${import.meta.env.BASE_URL}.`;
