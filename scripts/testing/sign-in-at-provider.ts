/**
 * Walks through the provider's pages as a browser without scripts would: signs in under this name and consents, or turns back
 * instead. Gives the address to which the provider sends people back, unopened.
 */
export async function signInAtProvider(url: string, login: string | 'turn back'): Promise<URL> {
  const { origin } = new URL(url)
  const jar = new Map<string, string>()
  const open = async (at: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(new URL(at, origin), {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    return response
  }
  let at = url
  let form: Record<string, string> | undefined
  for (let page = 0; page < 12; page += 1) {
    const response = await open(at, form)
    form = undefined
    const location = response.headers.get('location')
    if (location !== null) {
      const next = new URL(location, origin)
      if (next.origin !== origin) return next
      at = next.href
      continue
    }
    const text = await response.text()
    if (login === 'turn back') {
      at = /href="([^"]*\/abort)"/.exec(text)?.[1] ?? fail(text)
      continue
    }
    at = /action="([^"]+)"/.exec(text)?.[1] ?? fail(text)
    const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1] ?? fail(text)
    form = prompt === 'login' ? { prompt, login, password: 'any' } : { prompt }
  }
  throw new Error('the provider asks on and on')
}

function fail(text: string): never {
  throw new Error(`this is no page of the provider’s:\n${text.slice(0, 2_000)}`)
}
