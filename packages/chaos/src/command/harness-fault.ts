/** The proof itself could not be carried out, so it says nothing about the product: exit code 2. */
export class HarnessFault extends Error {
  override readonly name = 'HarnessFault'
}
