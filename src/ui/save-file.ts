/** How long the address of a file stands: iOS and old Firefoxes read it only after the press, and get nothing where it has gone. */
export const FILE_STANDS_MS = 60_000;

/** Hands a text, bytes or a blob to the visitor as a file of their own, which the browser saves or opens. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer> | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FILE_STANDS_MS);
}
