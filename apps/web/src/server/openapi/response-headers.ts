/** Headers of answers that mean something to whoever called. */
export const responseHeaders = {
  'Clear-Site-Data': 'Asks the browser to forget what it keeps of the person.',
  'Content-Disposition': 'A name for the file.',
  'Content-Language': 'The language of the sentences: `en` or `de`.',
  ETag: 'Another one as soon as the content is another. Send it back in `If-None-Match`.',
  Location: 'Where to look next.',
  'Retry-After': 'Seconds to wait.',
  'Set-Cookie': 'The session, or the challenge for a passkey.',
} as const
export type ResponseHeaderName = keyof typeof responseHeaders
