/** What letters to a person say. */
export const en = {
  resetSubject: 'A new password for Zero Sum Nutrition',
  resetText: `Hello,

somebody, probably you, asked for a new password for {address}.

Choose one here within an hour:
{url}

The link works once. Choosing a new password signs you out on all your devices. If you did not ask, do nothing: your password stays as it is.
`,
  verifySubject: 'Is this your address?',
  verifyText: `Hello,

{address} was given as the address of an account at Zero Sum Nutrition.

If that is yours, confirm it here within a day:
{url}

If it is not, do nothing.
`,
  changeSubject: 'Shall your address be changed?',
  changeText: `Hello,

somebody who is signed in to your account at Zero Sum Nutrition wants to change its address from {address} to {newAddress}.

If that is you, confirm it here within a day; a letter to the new address follows:
{url}

If it is not you, do nothing, and choose a new password: somebody else may know yours.
`,
  passwordChangedSubject: 'Your password was changed',
  passwordChangedText: `Hello,

the password of {address} at Zero Sum Nutrition was changed just now, and all other devices were signed out.

If that was you, there is nothing to do. If not, choose a new one at once:
{url}
`,
}
