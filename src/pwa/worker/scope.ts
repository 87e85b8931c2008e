/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/** The worker's own global scope, which TypeScript takes for a window. */
export const scope = self;
