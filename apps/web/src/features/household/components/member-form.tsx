'use client'

import type { Problem, StoredMember } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import {
  type FormEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Button } from '../../../components/button.tsx'
import { useFaultWords } from '../../../components/use-fault-words.ts'
import { callApi, problemOfCall } from '../../../lib/call-api.ts'
import {
  faultOfMeals,
  fieldOfPointer,
  type KeptDetails,
  type MemberField,
  memberFromForm,
} from '../member-from-form.ts'
import { type MemberFaults, MemberFaultsContext, type WayOut } from './member-faults.ts'

type Faults = MemberFaults['faults']
type Words = Record<
  'chooseOne' | 'look' | 'noDay' | 'noMeal' | 'portionRange' | 'save' | 'saving',
  string
>

/**
 * Takes somebody in, or changes them whole. Its fields are the page's own; what is wrong with one stands beside it, and what
 * was typed stays until it is saved.
 */
export function MemberForm({
  memberId,
  kept,
  words,
  children,
  aside,
}: {
  /** Nothing for somebody new. */
  memberId: string | undefined
  kept: KeptDetails
  words: Words
  children: ReactNode
  /** Beside the button: the way back. */
  aside: ReactNode
}): ReactElement {
  const router = useRouter()
  const wordsFor = useFaultWords()
  const form = useRef<HTMLFormElement>(null)
  const [faults, setFaults] = useState<Faults>({})
  const [ways, setWays] = useState<readonly WayOut[]>([])
  const [fault, setFault] = useState('')
  const [isSaving, setSaving] = useState(false)

  useEffect(() => {
    if (Object.keys(faults).length > 0) focusFault(form.current)
  }, [faults])

  function show(found: Faults, said: string): void {
    setFaults(found)
    setFault(said)
    setSaving(false)
  }

  function refuse(problem: Problem): void {
    const found = placeFaults(problem.errors ?? [], words)
    const isPlaced = Object.keys(found).length > 0
    setWays(isPlaced ? (problem.suggestions ?? []) : [])
    show(found, isPlaced ? words.look : problem.detail)
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    setFault('')
    setWays([])
    const meals = faultOfMeals(data)
    if (meals !== undefined) return show({ meals: words[meals] }, words.look)
    setFaults({})
    setSaving(true)
    const path = memberId === undefined ? '/api/household' : `/api/household/${memberId}`
    const method = memberId === undefined ? 'POST' : 'PUT'
    try {
      const body = memberFromForm(data, kept)
      const stored = await callApi<StoredMember>(path, { method, body })
      router.push(`/household#member-${stored.memberId}`)
      router.refresh()
    } catch (thrown) {
      const problem = problemOfCall(thrown)
      if (problem === undefined) show({}, wordsFor(thrown))
      else refuse(problem)
    }
  }

  function take(way: WayOut): void {
    setWays((before) => before.filter((one) => one !== way))
    for (const field of ['allergies', 'exclusions'] as const)
      if (Array.isArray(way.change?.[field]))
        writeWords(form.current, field, way.change[field].map(String))
  }

  return (
    <MemberFaultsContext value={{ faults, ways, take }}>
      <form className="group/member grid gap-8" noValidate onSubmit={save} ref={form}>
        {children}
        <div className="grid gap-4 border-line border-t pt-6">
          <p className="font-medium text-danger empty:hidden" role="alert">
            {fault}
          </p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            <Button disabled={isSaving} size="large" type="submit">
              {isSaving ? words.saving : words.save}
            </Button>
            {aside}
          </div>
        </div>
      </form>
    </MemberFaultsContext>
  )
}

/** Puts what the server found beside the fields; closed lists and percentages in words of our own. */
function placeFaults(
  errors: NonNullable<Problem['errors']>,
  { chooseOne, portionRange }: Pick<Words, 'chooseOne' | 'portionRange'>,
): Faults {
  const own: Faults = {
    sex: chooseOne,
    goal: chooseOne,
    activityLevel: chooseOne,
    portion: portionRange,
  }
  const placed: Partial<Record<MemberField, string>> = {}
  for (const { pointer, detail } of errors) {
    const field = fieldOfPointer(pointer)
    if (field === undefined) continue
    const isList = field === 'allergies' || field === 'exclusions'
    const before = placed[field]
    if (before === undefined) placed[field] = own[field] ?? detail
    else if (isList) placed[field] = `${before} ${detail}`
  }
  return placed
}

/** The first field with a fault that is in sight, out of its fold where it lies in one. */
function focusFault(form: HTMLFormElement | null): void {
  const inputs = form?.querySelectorAll<HTMLElement>('[data-faulty] :is(input, select)') ?? []
  for (const input of inputs) {
    const fold = input.closest('details')
    if (fold !== null) fold.open = true
    if (input.offsetParent === null) continue
    input.focus()
    return
  }
}

/** Writes a list of words into its field: those that can be ticked are ticked. */
function writeWords(form: HTMLFormElement | null, field: string, words: readonly string[]): void {
  const boxes = [...(form?.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`) ?? [])]
  const rest = words.filter((word) => {
    const box = boxes.find(({ type, value }) => type === 'checkbox' && value === word)
    if (box !== undefined) box.checked = true
    return box === undefined
  })
  const line = form?.querySelector<HTMLInputElement>(`input[data-words="${field}"]`)
  if (line === null || line === undefined) return
  line.value = rest.join(', ')
  line.focus()
}
