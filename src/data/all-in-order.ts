/**
 * `Promise.all` for files that load side by side, but where several fail it throws the error of the first one listed,
 * whichever answered first: a page then names the same file every time. List what the page is about before what it borrows.
 */
export async function allInOrder<const Loads extends readonly unknown[]>(
  loads: Loads,
): Promise<{ -readonly [Key in keyof Loads]: Awaited<Loads[Key]> }> {
  const failed = (await Promise.allSettled(loads)).find((load) => load.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return Promise.all(loads);
}
