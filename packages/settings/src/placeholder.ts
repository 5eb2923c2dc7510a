/** Words that stand in instructions where a secret belongs; looked for anywhere, since they get doubled to be long enough. */
const standIns =
  /change(me|this|it|in)|replace(me|this|it|with)|your(own)?(secret|password|key|token)|(my|super|top)(secret|password)|examplesecret|notasecret|placeholder|fillmein|passw[o0]rd|secretsecret|insecure|default(secret|password)/

/** Rows of keys and of the alphabet. */
const rows = '01234567890123456789abcdefghijklmnopqrstuvwxyzqwertyuiopasdfghjklzxcvbnm'

/** Fewer different characters than these are somebody leaning on a key. 16 random hexadecimal digits have 10 on average. */
const fewestCharacters = 5

/** Whether a secret is one that people have read somewhere, or that anybody would try: `changeme`, `0123456789abcdef`. */
export function isPlaceholder(secret: string): boolean {
  const plain = secret.toLowerCase().replace(/[^a-z0-9]/g, '')
  const isRow =
    plain.length > 0 && `${rows}${rows}`.includes(plain.slice(0, 10)) && plain.length >= 10
  return standIns.test(plain) || isRow || new Set(secret).size < fewestCharacters
}

/**
 * Whether the password in an address is one that stands in instructions. A weak one is another matter: the server that asks
 * for it may be on nobody's network.
 */
export function hasPlaceholderPassword(address: string): boolean {
  const password = URL.parse(address)?.password ?? ''
  const plain = password.toLowerCase().replace(/[^a-z0-9]/g, '')
  return password === 'PASSWORD' || (plain !== 'password' && standIns.test(plain))
}
