/** Opens the database, the queue and the duties of this process before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServer } = await import('./server/start-server.ts')
  await startServer()
}
