/**
 * What Bull Board's pages need, and no more: scripts from files of our own, none inline, and no other host. Its styles are
 * partly inline (the waiting dots, and what its charts set), which the policy therefore allows.
 */
export const boardPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
