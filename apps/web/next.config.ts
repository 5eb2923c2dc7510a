import path from 'node:path'
import type { NextConfig } from 'next'

const repositoryRoot = path.resolve(import.meta.dirname, '../..')

// Child processes of a build read this file again and must find the same.
process.env.BUILD_VERSION ??= Date.now().toString(36)

const config: NextConfig = {
  agentRules: false,
  // A new one for every build: a new service worker, with assets of its own.
  env: { BUILD_VERSION: process.env.BUILD_VERSION },
  outputFileTracingRoot: repositoryRoot,
  poweredByHeader: false,
  reactStrictMode: true,
  // Loaded as they are: one copy of each in a process, OpenTelemetry only where it is on, and the board from beside its own files.
  serverExternalPackages: [
    '@bull-board/api',
    '@bull-board/hono',
    '@opentelemetry/api',
    '@opentelemetry/context-async-hooks',
    '@opentelemetry/core',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-trace',
    'prom-client',
  ],
  turbopack: { root: repositoryRoot },
}

export default config
