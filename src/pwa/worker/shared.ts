import { SHARE_TARGET } from '#domain/import/share-target.ts';
import { SHARED_FILES } from '#pwa/messages.ts';

/** More than the page would read: nobody's storage is filled from outside. In bytes, of all files. */
const MAX_BYTES = 50_000_000;

/** Keeps what the share sheet hands over until the page takes it, and goes there. Nothing of it is looked at here. */
export async function takeShared(request: Request): Promise<Response> {
  try {
    // What nobody has come for is gone.
    await caches.delete(SHARED_FILES);
    const form = await request.formData();
    const files = form.getAll(SHARE_TARGET.field).filter((entry) => entry instanceof File);
    const cache = await caches.open(SHARED_FILES);
    if (files.reduce((sum, { size }) => sum + size, 0) <= MAX_BYTES)
      await Promise.all(
        files.map((file, index) => cache.put(`/${index}/${encodeURIComponent(file.name)}`, new Response(file))),
      );
  } catch {
    // A page without files is better than an error.
  }
  return Response.redirect(SHARE_TARGET.path, 303);
}
