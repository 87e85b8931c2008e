/**
 * A value between double quotes, as the files of nginx and Caddy write it.
 * @throws where one of them would read more into it: a variable, a placeholder, the end of the text.
 */
export function quote(value: string): string {
  if (/["\\${}`\r\n]/.test(value)) throw new Error(`nginx or Caddy would read something else into: ${value}`);
  return `"${value}"`;
}
