import { boardPolicy } from '@zero-sum/queue/board-policy'

/** Everything that a page of ours has no use for, so that nothing that gets into one has either. */
const unusedFeatures = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Seconds: a year, as ASVS 5.0 (3.4.1) asks. */
const strictTransportSpan = 365 * 24 * 60 * 60

/**
 * Headers that every answer carries, whatever it is.
 *
 * @param isHttps whether people reach this server by HTTPS alone: only then may browsers be told to insist on it
 */
export function commonHeaders(isHttps: boolean): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...(isHttps
      ? { 'strict-transport-security': `max-age=${strictTransportSpan}; includeSubDomains` }
      : {}),
  }
}

/** Nothing that an answer to a program says may run, load or be framed, should a browser ever show it. */
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** The browser's own viewer of PDFs is made of scripts and styles, which a stricter policy stops in some of them. */
const filePolicy = "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** A service worker's policy is that of its script, and says what it may fetch and import. */
const serviceWorkerPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'"

/**
 * The Content Security Policy of a page. Scripts run only with this answer's nonce, or when such a script loads them. Numbers of a plan
 * become lengths in `style` attributes, so those are allowed; `<style>` is not.
 *
 * @param isDevelopment lets the tools of `next dev` evaluate code, style the page and talk by web sockets
 */
export function pagePolicy(nonce: string, isDevelopment: boolean): string {
  const script = isDevelopment ? " 'unsafe-eval'" : ''
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${script}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** What kind of policy an address has. */
export function policyOf(path: string, makePagePolicy: () => string): string {
  if (/^\/(?:api|_next)(?:\/|$)/.test(path) || /^\/(?:livez|readyz)$/.test(path))
    return path.endsWith('.pdf') ? filePolicy : dataPolicy
  if (/^\/sw[\w-]*\.js$/.test(path)) return serviceWorkerPolicy
  if (/^\/operator\/queues(?:\/|$)/.test(path)) return boardPolicy
  return makePagePolicy()
}
