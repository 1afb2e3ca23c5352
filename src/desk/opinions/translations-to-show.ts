import type { Fact } from '../../record/fact.ts'
import type { Desk } from '../desk.ts'

/**
 * What shows the linked translations of a statement together with an opinion on it, so that readers find its words in their own
 * language. One that was withdrawn stays so.
 */
export async function translationsToShow(
  { record: { statements } }: Pick<Desk, 'record'>,
  statement: string,
): Promise<Fact<'statement-shown'>[]> {
  const ids = await statements.translationsOf(statement)
  const all = await Promise.all(ids.map((id) => statements.get(id)))
  return all
    .filter((one) => one !== undefined)
    .filter(({ shownAt, withdrawn }) => shownAt === undefined && withdrawn === undefined)
    .map(({ id }) => ({ kind: 'statement-shown', subject: id, body: {} }))
}
