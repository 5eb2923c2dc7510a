import {
  Counter,
  createRegistry,
  Gauge,
  Histogram,
  jobSeconds,
  prefix,
  type Registry,
  requestSeconds,
} from '@zero-sum/observe/metrics'

/** What this process counts, and what it knows of all of them. */
export type WebMetrics = ReturnType<typeof createWebMetrics>

export function createWebMetrics(commit: string) {
  const registry = createRegistry('web', commit)
  const registers = [registry]
  return {
    registry,
    requests: new Histogram({
      // The name that OpenTelemetry's conventions give it, which dashboards of others look for.
      name: 'http_server_request_duration_seconds',
      help: 'Requests by route template. Event streams are in zero_sum_sse_connections instead.',
      labelNames: ['method', 'route', 'status'],
      buckets: requestSeconds,
      registers,
    }),
    ...createJobMetrics(registry),
    ...createPlanMetrics(registry),
    ...createDutyMetrics(registry),
    streams: new Gauge({
      name: `${prefix}sse_connections`,
      help: 'Event streams that are open.',
      registers,
    }),
    resumes: new Counter({
      name: `${prefix}sse_resumes_total`,
      help: 'Event streams that went on after an event that the client had seen.',
      registers,
    }),
    securityEvents: new Counter({
      name: `${prefix}security_events_total`,
      help: 'What the log tells as security events.',
      labelNames: ['event', 'outcome'],
      registers,
    }),
  }
}

function createJobMetrics(registry: Registry) {
  const registers = [registry]
  return {
    jobWait: new Histogram({
      name: `${prefix}job_wait_seconds`,
      help: 'From accept to the first claim, by the database clock.',
      buckets: jobSeconds,
      registers,
    }),
    jobDuration: new Histogram({
      name: `${prefix}job_duration_seconds`,
      help: 'From accept to the end, by the database clock.',
      labelNames: ['outcome'],
      buckets: jobSeconds,
      registers,
    }),
    accepted: new Counter({
      name: `${prefix}jobs_accepted_total`,
      help: 'Jobs that were taken; repeats that found one are not counted.',
      registers,
    }),
    retried: new Counter({
      name: `${prefix}jobs_retried_total`,
      help: 'Attempts that failed and whose job waits for another.',
      labelNames: ['reason'],
      registers,
    }),
    handedBack: new Counter({
      name: `${prefix}jobs_handed_back_total`,
      help: 'Jobs that a worker gave back unharmed as it stopped.',
      registers,
    }),
    dead: new Counter({
      name: `${prefix}jobs_dead_total`,
      help: 'Jobs that ended without a plan though nothing was wrong with what was asked.',
      labelNames: ['reason'],
      registers,
    }),
    leasesLost: new Counter({
      name: `${prefix}leases_lost_total`,
      help: 'Leases that ran out before their worker was heard again.',
      registers,
    }),
    reoffered: new Counter({
      name: `${prefix}jobs_reoffered_total`,
      help: 'Jobs for which the sweeper asked for another message.',
      labelNames: ['reason'],
      registers,
    }),
  }
}

function createPlanMetrics(registry: Registry) {
  const registers = [registry]
  return {
    plans: new Counter({
      name: `${prefix}plans_total`,
      help: 'What became of wishes for a plan.',
      labelNames: ['outcome'],
      registers,
    }),
    refused: new Counter({
      name: `${prefix}intakes_refused_total`,
      help: 'Intakes that were refused, at once or by the engine. Without the reason, which may be somebody’s health.',
      labelNames: ['code'],
      registers,
    }),
    planError: new Histogram({
      name: `${prefix}plan_error_ratio`,
      help: 'Each day of each stored plan: how far a total is from its target, as a share of the target.',
      labelNames: ['nutrient'],
      buckets: [0.0025, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2],
      registers,
    }),
    checksFailed: new Counter({
      name: `${prefix}plan_checks_failed_total`,
      help: 'Finished plans that the last look before storing turned away, by what they breached.',
      labelNames: ['check'],
      registers,
    }),
    changes: new Histogram({
      name: `${prefix}plan_change_duration_seconds`,
      help: 'Swaps and other changes of plans, with the wait for a thread.',
      labelNames: ['kind', 'outcome'],
      buckets: requestSeconds,
      registers,
    }),
    pdfs: new Histogram({
      name: `${prefix}pdf_render_duration_seconds`,
      help: 'Plans set as PDF, with the wait for the thread.',
      labelNames: ['outcome'],
      buckets: requestSeconds,
      registers,
    }),
  }
}

function createDutyMetrics(registry: Registry) {
  const registers = [registry]
  return {
    rounds: new Counter({
      name: `${prefix}duty_rounds_total`,
      help: 'Rounds of the relay, the sweeper and the look at watched jobs.',
      labelNames: ['duty', 'outcome'],
      registers,
    }),
    lastRound: new Gauge({
      name: `${prefix}duty_last_success_timestamp_seconds`,
      help: 'When a duty of this process last succeeded, in seconds of the Unix epoch.',
      labelNames: ['duty'],
      registers,
    }),
    messagesSent: new Counter({
      name: `${prefix}messages_sent_total`,
      help: 'Messages that the relay has given to the queue.',
      registers,
    }),
  }
}
