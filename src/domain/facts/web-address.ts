/**
 * A full address of a page that anybody can open, written as programs take it, or null where a text is none: anything but http(s), and what has a
 * name or a password in it.
 */
export function webAddress(text: string): string | null {
  const url = read(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href.replaceAll("'", '%27');
}

function read(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
