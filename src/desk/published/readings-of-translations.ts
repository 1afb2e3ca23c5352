import type { Reading } from '../../reader/reading.ts'
import type { PublishedStatement } from '../../record/published.ts'
import type { Desk } from '../desk.ts'

/**
 * Readings of the translations of a statement, by the ids of these; one that was never read has none.
 * @param at when what quotes them was published: what is read anew later changes nothing of it; the latest ones by default
 */
export async function readingsOfTranslations(
  { record: { readings } }: Pick<Desk, 'record'>,
  { translations }: Pick<PublishedStatement, 'translations'>,
  at?: string,
): Promise<Map<string, Reading>> {
  const found = await Promise.all(
    translations.map(async ({ id }) => {
      const all = await readings.of(id)
      const then = all.find((one) => at === undefined || one.at <= at) ?? all.at(-1)
      const reading = then && (await readings.get(then.id))
      return reading && ([id, reading] as const)
    }),
  )
  return new Map(found.filter((one) => one !== undefined))
}
