/** Hands something on by the device's own sheet. False where the device did not take it; whoever changed their mind was heard. */
export async function deviceShare(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    // They have seen the sheet and changed their mind.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
