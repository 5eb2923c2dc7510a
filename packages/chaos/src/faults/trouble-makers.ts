import type { Inflict } from '../nemesis/fault.ts'

/** A job that ends each worker that tries it, until it is given up as poison. */
export const plantPoison: Inflict = async ({ clients }) => {
  await clients.plantPoison()
  return { detail: 'one job', happened: true }
}

/** One person submits ten times at the same moment. */
export const submitTenAtOnce: Inflict = async ({ clients }) => {
  await clients.submitTenAtOnce()
  return { detail: 'one person', happened: true }
}
