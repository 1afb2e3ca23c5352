import { createHash } from 'node:crypto'
import type { Mail } from '../../config.ts'
import { Problem } from '../../problem.ts'

/** A letter to one reader, in plain words. */
export interface Letter {
  readonly to: string
  /** What the sender is called. */
  readonly sender: string
  readonly subject: string
  readonly text: string
  /** Names the letter: sent twice by accident, it is the same letter. */
  readonly name: string
  /** Where a mail program ends the letters at once (RFC 8058). */
  readonly endAt?: string
}

const SECONDS = 1000

/**
 * Hands a letter to the server; answers once that has taken it.
 * @throws Problem `alert-unsent` where it has not
 */
export async function sendLetter(mail: Mail, letter: Letter): Promise<void> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url: mail.server,
    connectionTimeout: 20 * SECONDS,
    greetingTimeout: 20 * SECONDS,
    socketTimeout: 60 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const { to, sender, subject, text, name, endAt } = letter
  try {
    await transport.sendMail({
      to: { name: '', address: to },
      from: { name: sender, address: mail.from },
      subject,
      text,
      messageId: `<${createHash('sha256').update(name).digest('hex').slice(0, 32)}@${mail.from.split('@')[1]}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(endAt === undefined
          ? {}
          : { 'List-Unsubscribe': `<${endAt}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
    })
  } catch (cause) {
    // The server's own words may name the address; they stay in the cause and are not told.
    throw new Problem('alert-unsent', 'unavailable', {}, { cause })
  } finally {
    transport.close()
  }
}

/** Whether a letter was not taken because the server says for good that there is no such mailbox. */
export function isNoMailbox(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  if (!(cause instanceof Error) || Reflect.get(cause, 'code') !== 'EENVELOPE') return false
  const answer: unknown = Reflect.get(cause, 'responseCode')
  return typeof answer === 'number' && answer >= 550 && answer < 560
}
