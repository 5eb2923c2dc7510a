/**
 * A person all of whose facts are marked: each long and odd enough to be nothing else. What the product itself makes for
 * them (cookie, key, links) is added as it is made.
 */
export function markPerson() {
  return {
    name: 'Quillfeather Öhmarker',
    email: 'Quillfeather.Mark@example.org',
    otherEmail: 'nobody.markedalso@example.org',
    password: 'Zebra-Marked-77-Lantern!',
    wrongPassword: 'Wrong-Marked-31-Kettle?',
    newPassword: 'Newer-Marked-58-Harbour&',
    weightKg: '83.71927',
    heightCm: '174.30519',
    ownWords: 'marked tripe jellyfish ragout',
    allergyWords: 'Peanuts marked seriously',
    allergy: 'Macadamia nuts',
    medicine: 'maoi',
    household: 'Grandmother Wimblemark',
    householdWords: 'wimblemark dumplings',
    keyName: 'Keyname Markedly Odd',
    wrongKey: 'zs_wrongmarkedkey0123456789abcdefghijklmnop',
    shareToken: 'zs_sharemarked0123456789abcdefghijklmnopqrst',
    resetToken: 'resettokenmarked0123456789',
    query: 'quarrelmarked query text',
    path: 'pathmarked-person-address',
    malformed: 'malformedmarkedbody',
    nul: 'nulmarkedname',
    agent: 'AgentMarkedBrowser/9.1',
    trace: '9a11face5ca1ab1e9a11face5ca1ab1e',
  }
}

export type Markers = ReturnType<typeof markPerson>
