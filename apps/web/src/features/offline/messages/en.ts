/** Words for when there is no connection, and for the home screen. */
export const en = {
  offline: 'You are offline. This is what was here at your last visit.',
  stored: 'The server does not answer. You see this page as it was on {at}.',
  reload: 'Try again',
  title: 'Not stored on this device',
  lead: 'You are offline, and this page has not been stored here. Your plan is: the week, its recipes, the shopping list and its numbers.',
  today: 'Go to today',
  week: 'Go to the week',
  shopping: 'Go to the shopping list',
  installTitle: 'Take it to the shop',
  install: 'On your home screen it opens like an app, without a connection too.',
  installApple:
    'On your home screen it opens like an app, without a connection too: tap Share, then Add to Home Screen.',
  installNow: 'Put it on the home screen',
  notNow: 'Not now',
  manifest: 'Seven days of real recipes on your own numbers, with the shopping list.',
} as const
