import { livenessSchema, readinessSchema } from '@zero-sum/contracts/server-state'
import type { Operation } from '../operation.ts'

const tag = 'Server'

export const serverOperations = [
  {
    ...{ id: 'getDocument', method: 'GET', path: '/api/openapi.json', tag, access: 'anybody' },
    summary: 'Get this document',
    headers: ['If-None-Match'],
    answers: {
      200: {
        description: 'The API in OpenAPI 3.1.',
        file: 'application/json',
        headers: ['ETag'],
      },
      304: { description: 'As before.', headers: ['ETag'] },
    },
  },
  {
    ...{ id: 'getLiveness', method: 'GET', path: '/livez', tag, access: 'anybody' },
    summary: 'See whether this process answers at all',
    answers: { 200: { description: 'It does.', json: livenessSchema } },
  },
  {
    ...{ id: 'getReadiness', method: 'GET', path: '/readyz', tag, access: 'anybody' },
    summary: 'See whether this process can serve',
    description: 'Whoever sends the internal secret is told how much work waits, too.',
    answers: { 200: { description: 'It can.', json: readinessSchema } },
  },
  {
    ...{ id: 'getMetrics', method: 'GET', path: '/metrics', tag, access: 'scraper' },
    summary: 'Gather what this process counts',
    description:
      'For Prometheus. Figures of the whole installation are the same from every web process.',
    answers: {
      200: { description: 'In the text format of Prometheus.', file: 'text/plain' },
    },
    problems: { not_found: 'This process was started without `METRICS_TOKEN`.' },
  },
] as const satisfies readonly Operation[]
