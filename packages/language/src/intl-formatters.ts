/** More than a page or a day's visitors need. A time zone is whatever a browser sends, in whatever letters. */
const mostKept = 500

/**
 * The platform's formatters, each made once, at its first use: to make one takes a phone's browser several milliseconds, and
 * a page has dozens of places that ask for the same.
 */
function once<options, formatter>(make: (tag: string, options: options) => formatter) {
  const made = new Map<string, formatter>()
  return (tag: string, options: options): formatter => {
    const key = `${tag} ${JSON.stringify(options)}`
    const found = made.get(key)
    if (found !== undefined) return found
    const fresh = make(tag, options)
    // A stranger who makes up names must not fill the server's memory.
    if (made.size >= mostKept) made.clear()
    made.set(key, fresh)
    return fresh
  }
}

export const dateFormat = once(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
)

export const listFormat = once(
  (tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options),
)
