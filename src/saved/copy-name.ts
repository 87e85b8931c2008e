/**
 * What this copy of the site calls what it keeps on a device, in all its editions. Copies on one origin stand under different paths and
 * have them side by side, so none of the names may begin as another copy's; what is in the local storage they share.
 */
export const COPY = import.meta.env.ROOT_URL === '/' ? 'roll-call' : `roll-call${import.meta.env.ROOT_URL}`;
