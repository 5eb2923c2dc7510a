import { z } from 'zod'

export type MailSettings = { smtpUrl: string; from: string }

const smtpUrl = z
  .url({ protocol: /^smtps?$/ })
  .refine((url) => URL.parse(url)?.hostname !== '', 'a mail server has a name')
/** `food@example.org` or `Zero Sum <food@example.org>`. */
const sender = z.string().regex(/^([^<>\r\n]+ )?<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/)

/**
 * The mail server of the operator, nothing where they gave none, or what is wrong, each a sentence without values. Links in
 * mails need `PUBLIC_URL`: what a request says of its own address may be a lie to make somebody click.
 */
export function readMailSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { settings: MailSettings | undefined } | { faults: string[] } {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = environment
  if (SMTP_URL === undefined) return { settings: undefined }
  const url = smtpUrl.safeParse(SMTP_URL)
  const from = sender.safeParse(MAIL_FROM)
  const faults = [
    ...(url.success ? [] : ['SMTP_URL is like smtps://user:password@mail.example.org.']),
    ...(from.success ? [] : ['MAIL_FROM is the sender, like Zero Sum <food@example.org>.']),
    ...(PUBLIC_URL === undefined
      ? ['PUBLIC_URL is needed with SMTP_URL, for links in mails.']
      : []),
  ]
  if (!url.success || !from.success || faults.length > 0) return { faults }
  return { settings: { smtpUrl: url.data, from: from.data } }
}
