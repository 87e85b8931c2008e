const MB = 1_000_000;

/**
 * What is read at most. The longest histories we have heard of are a few megabytes; a phone with little memory must live
 * through all of it.
 */
export const LIMITS = {
  files: 200,
  /** Of all files together, as they come. */
  bytes: 50 * MB,
  /** Of one text, and of all that archives hold together, once unpacked. */
  text: 32 * MB,
  unpacked: 64 * MB,
  entries: 2000,
} as const;
