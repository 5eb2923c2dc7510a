/**
 * Has this browser forget what pages have kept in it of somebody who leaves. The server asks for the same by `Clear-Site-Data`,
 * which browsers heed over HTTPS and on their own machine alone.
 */
export async function forgetHere(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  const stores = await indexedDB.databases().catch(() => [])
  for (const { name } of stores) if (name !== undefined) indexedDB.deleteDatabase(name)
}
