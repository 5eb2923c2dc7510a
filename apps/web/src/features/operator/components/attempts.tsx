import type { OperatorAttempt } from '@zero-sum/contracts/operator-jobs'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'
import { msBetween, sayDuration } from '../say-duration.ts'

/** Each attempt with its agents as bars on one scale of time, from the claim to the end. */
export async function Attempts({
  attempts,
}: {
  attempts: readonly OperatorAttempt[]
}): Promise<ReactElement> {
  const { t } = await getLanguage(operatorWords)
  if (attempts.length === 0) return <p className="text-muted">{t('noAttempts')}</p>
  return (
    <ol className="grid gap-8">
      {attempts.map((attempt) => (
        <Attempt attempt={attempt} key={attempt.attempt} />
      ))}
    </ol>
  )
}

async function Attempt({ attempt }: { attempt: OperatorAttempt }): Promise<ReactElement> {
  const speak = await getLanguage(operatorWords)
  const { t, formats } = speak
  const { startedAt, endedAt, worker, outcome, reason, agents } = attempt
  const until = endedAt ?? agents.at(-1)?.startedAt ?? startedAt
  const wholeMs = Math.max(1, msBetween(startedAt, until))
  const facts = [
    t(`outcome_${outcome}`),
    sayDuration(speak, msBetween(startedAt, until)),
    ...(worker === null ? [] : [t('on', { worker: worker.slice(0, 8) })]),
  ]
  return (
    <li>
      <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
        {t('attempt', { number: formats.number(attempt.attempt) })}
        <span className="font-normal text-muted text-small">{facts.join(' · ')}</span>
        {reason === null ? null : <code className="text-danger text-small">{reason}</code>}
      </h3>
      <ol className="mt-2 grid gap-1.5">
        {agents.map((agent) => (
          <AgentLine
            agent={agent}
            key={`${agent.agent} ${agent.rounds}`}
            {...{ startedAt, until, wholeMs }}
          />
        ))}
      </ol>
    </li>
  )
}

async function AgentLine({
  agent,
  startedAt,
  until,
  wholeMs,
}: {
  agent: OperatorAttempt['agents'][number]
  startedAt: string
  until: string
  wholeMs: number
}): Promise<ReactElement> {
  const speak = await getLanguage(operatorWords)
  const { t, formats } = speak
  const ms = msBetween(agent.startedAt, agent.endedAt ?? until)
  const start = (msBetween(startedAt, agent.startedAt) / wholeMs) * 100
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 text-small sm:grid-cols-[13rem_minmax(0,1fr)_5rem]">
      <span className="min-w-0">
        {agent.agent} {agent.name}
        {agent.rounds > 1 ? (
          <span className="text-muted">
            {' '}
            {t('round', { number: formats.number(agent.rounds) })}
          </span>
        ) : null}
      </span>
      <span
        aria-hidden="true"
        className="order-last col-span-2 flex h-2.5 overflow-hidden rounded-full bg-sunken sm:order-none sm:col-span-1"
      >
        <span
          className={`block h-full rounded-full ${agent.endedAt === null ? 'bg-paprika' : 'bg-leek'}`}
          style={{
            marginInlineStart: `${Math.min(start, 99)}%`,
            width: `${Math.max(1, (ms / wholeMs) * 100)}%`,
          }}
        />
      </span>
      <span className="tabular text-right text-muted">
        {agent.endedAt === null ? t('open') : sayDuration(speak, ms)}
      </span>
    </li>
  )
}
