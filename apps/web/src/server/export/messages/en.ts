/** What stands in README.txt of an export. */
export const en = {
  readme: `Everything that Zero Sum Nutrition on {host} stores about {name}, as of {date}.

profile.json        who you are here, your settings, the answers you have given so far, and who eats along
plans/              every plan, with what it was before each change and the meals that were to stay
jobs.json           every request for a plan: your answers at the time, and what happened to it
weights.csv         your weights in kg
shopping-ticks.json what you ticked off on your shopping lists
access.json         where you are signed in, your keys, links and ways to sign in: names and dates
webhooks.json       where programs are told of your plans, and what they were told

JSON files hold the rows of our database under their own names; dates are ISO 8601 in UTC, numbers have their unit in their name. Left out is only what would open your account to whoever finds this file: passwords, even garbled, and the secrets of sessions, keys, links and webhooks.
`,
}
