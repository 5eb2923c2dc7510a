import { networkInterfaces } from 'node:os'

/** The addresses of this machine that other devices of the network can reach: IPv4, since people have to type them. */
export function listOwnAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

type Listening = { host: string; port: number; publicUrl: string | undefined }

/** Where people on other devices find the server, where it listens for them and nobody has said how. */
export function shownElsewhere({ host, port, publicUrl }: Listening): string[] {
  if (publicUrl !== undefined || !['0.0.0.0', '::'].includes(host)) return []
  return listOwnAddresses().map((address) => `http://${address}:${port}`)
}
