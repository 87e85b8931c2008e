/** A loudspeaker whose cord is out of the wall, for `Drawing`. */
export const CORD = [
  'M16 34 32 33 54 17 55 73 33 58 17 59Z',
  'M66 34C73 40 73 50 66 57',
  'M66 66C84 84 92 58 99 68',
  'M98 62 108 66M97 74 106 77',
] as const;

/** A piece of chalk in two, for `Drawing`. */
export const CHALK = [
  'M12 52 52 36 57 43 54 48 15 64Z',
  'M66 30 104 15 108 27 69 43 67 38Z',
  'M59 54 62 59M66 52 68 61M73 52 78 58',
] as const;
