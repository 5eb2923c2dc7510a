import { redirect } from 'next/navigation'

/** The form that stood here has become the steps. */
export default function Page(): never {
  redirect('/onboarding')
}
