/**
 * A request's address whose path can be decoded. The framework answers 500 to one that can't be, as if that were a fault of ours; with its
 * percent signs taken for what they are, such a path leads to nothing, and is answered so.
 */
export function readableAddress(address: string): string {
  const at = address.indexOf('?')
  const path = at < 0 ? address : address.slice(0, at)
  try {
    decodeURIComponent(path)
    return address
  } catch {
    return path.replaceAll('%', '%25') + (at < 0 ? '' : address.slice(at))
  }
}
