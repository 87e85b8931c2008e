/** Whether the app's icon can have a badge. */
export type Badge = 'absent' | 'not-installed' | 'here';

/**
 * How the background check stands: this browser has none; it has one for installed apps; it does not allow it; it may run, but
 * not notify; it could be switched on; it is on.
 */
export type Background = 'absent' | 'not-installed' | 'refused' | 'blocked' | 'off' | 'on';

/** What a device can do to let its visitor hear of news. */
export interface Hearing {
  readonly badge: Badge;
  readonly background: Background;
}

/** Finds that out, and switches the background check. Switching gives how it stands then. */
export interface HearingWays {
  readonly look: () => Promise<Hearing>;
  readonly switchOn: () => Promise<Background>;
  readonly switchOff: () => Promise<Background>;
}
