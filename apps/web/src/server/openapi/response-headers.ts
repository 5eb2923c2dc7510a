/** Headers of answers that mean something to whoever called. */
export const responseHeaders = {
  'Clear-Site-Data': 'Asks the browser to forget what it keeps of the person.',
  'Content-Disposition': 'A name for the file.',
  'Content-Language': 'The language of the sentences: `en` or `de`.',
  ETag: 'Another one as soon as the content is another. Send it back in `If-None-Match`.',
  Location: 'Where to look next.',
  RateLimit:
    'What is left (`r`) of each policy, and in how many seconds there is all of it again (`t`): `"generate";r=3;t=1740`.',
  'RateLimit-Policy':
    'How often this may be done (`q`), in how many seconds (`w`): `"generate";q=10;w=3600`.',
  'Retry-After': 'Seconds to wait.',
  'Set-Cookie': 'The session, or the challenge for a passkey.',
} as const
/** On every answer to what is limited, once it was counted. */
export const limitHeaderNames = ['RateLimit', 'RateLimit-Policy'] as const
export type ResponseHeaderName = keyof typeof responseHeaders
