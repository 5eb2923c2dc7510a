/** A person with a session, as a browser would hold it. */
export type Person = { id: string; cookie: string }

/** Makes people with sessions in one statement: thousands of sign-ins are not what is under test. */
export declare function createPeople(
  databaseUrl: string,
  authSecret: string,
  count: number,
): Promise<Person[]>
