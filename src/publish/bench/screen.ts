/** The screen of the phone that is measured. */
export const SCREEN = { width: 412, height: 823 } as const;
