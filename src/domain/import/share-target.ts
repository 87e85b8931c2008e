/** Where a device's share sheet sends files, and under which name in the form (`share_target` in the manifest). The path is below the site's. */
export const SHARE_TARGET = { path: 'your-data/', field: 'files' } as const;
