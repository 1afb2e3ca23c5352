import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Alert } from '../../storage/alerts/open-alerts.ts'
import type { Desk } from '../desk.ts'

const SETTING = 'alerts-key'
const KEY_BYTES = 32

/** What a link in a letter lets its reader do. */
export type Purpose = 'confirm' | 'end'

/**
 * A link in a letter, by which whoever was sent that may act.
 * @param address where the site is found
 */
export async function linkOf(
  desk: Pick<Desk, 'settings'>,
  address: string,
  purpose: Purpose,
  { id, language }: Pick<Alert, 'id' | 'language'>,
): Promise<string> {
  return `${address}/${language}/alerts/${purpose}/${id}/${await sealOf(desk, purpose, id)}`
}

/** The seal of a link: whoever has it was sent the letter. */
async function sealOf(desk: Pick<Desk, 'settings'>, purpose: Purpose, id: string): Promise<string> {
  return createHmac('sha256', await keyOf(desk))
    .update(`${purpose} ${id}`)
    .digest('base64url')
}

/** Whether a seal is that of a link. */
export async function isSealed(
  desk: Pick<Desk, 'settings'>,
  purpose: Purpose,
  id: string,
  seal: string,
): Promise<boolean> {
  const [right, given] = [Buffer.from(await sealOf(desk, purpose, id)), Buffer.from(seal)]
  return right.length === given.length && timingSafeEqual(right, given)
}

async function keyOf({ settings }: Pick<Desk, 'settings'>): Promise<Buffer> {
  const key = (await settings.get(SETTING)) ?? (await settings.keep(SETTING, newKey()))
  return Buffer.from(key, 'base64')
}

function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64')
}
