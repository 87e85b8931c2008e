/** A name tag without a name, for `Drawing`. It lies by itself, since only pages of nobody have one. */
export const TAG = ['M14 26 105 24 107 76 13 78Z', 'M48 25 49 14 70 13 71 24', 'M32 48 88 47', 'M44 60 76 59'] as const;
