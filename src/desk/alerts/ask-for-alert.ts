import { randomBytes } from 'node:crypto'
import { Problem } from '../../problem.ts'
import type { Alert } from '../../storage/alerts/open-alerts.ts'
import type { Desk } from '../desk.ts'
import { siteName } from '../setup/site-settings.ts'
import { sendLetter } from './letter.ts'
import { linkOf } from './links.ts'
import { nameOf, sayAlert, sending } from './words.ts'

/** What a reader asks for. */
export type Wanted = Pick<Alert, 'email' | 'language' | 'about' | 'value'>

const LONGEST_EMAIL = 254
const LONGEST_WORDS = 100
const EMAIL = /^[^\s@<>",;:()[\]\\]{1,64}@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\]{2,}$/u
const HOUR = 3_600_000

/**
 * Asks the owner of a mailbox whether letters may come. Whether anything had been asked for before is not told: that would tell
 * others who reads what. Whoever has agreed already, or was asked within the hour, gets no further letter.
 * @throws Problem `alert-email`, `alert-about`, `alert-unsent`
 */
export async function askForAlert(desk: Desk, wanted: Wanted): Promise<void> {
  const through = sending(desk)
  if (through === undefined) throw new Problem('alert-none', 'unavailable')
  const { language, about } = wanted
  const email = wanted.email.trim()
  const value = about === 'all' ? '' : wanted.value.replaceAll(/\s+/gu, ' ').trim()
  if (email.length > LONGEST_EMAIL || !EMAIL.test(email)) throw new Problem('alert-email', 'input')
  const name = await nameOf(desk, { about, value, language })
  if (name === undefined || (about !== 'all' && value === '') || value.length > LONGEST_WORDS)
    throw new Problem('alert-about', 'input')
  const now = desk.now()
  const made = { id: randomBytes(12).toString('hex'), email: email.toLowerCase(), language, about, value }
  const kept = await desk.alerts.ask({ ...made, askedAt: now, sentSeq: 0 })
  const hourAgo = new Date(Date.parse(now) - HOUR).toISOString()
  if (kept.id !== made.id && !(await desk.alerts.askAnew(kept.id, now, hourAgo))) return
  const site = await siteName(desk, language)
  const what = sayAlert(`about.${about}`, language, { name })
  const link = await linkOf(desk, through.address, 'confirm', kept)
  try {
    await sendLetter(through.mail, {
      to: kept.email,
      sender: site,
      subject: sayAlert('confirm.subject', language, { site }),
      text: sayAlert('confirm.text', language, { site, what, link }),
      name: `confirm ${kept.id} ${now}`,
    })
  } catch (error) {
    // Else whoever asks again within the hour would wait for a letter that was never sent.
    await desk.alerts.takeBack(kept.id)
    throw error
  }
}
