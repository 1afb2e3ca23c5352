import { Problem } from '../../problem.ts'
import type { BodyOf } from '../../record/fact.ts'
import type { StatementState } from '../../record/state/statement.ts'
import { appendFacts } from '../append-facts.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { align } from './align.ts'
import { readOnce } from './make-reading.ts'
import { sentencesIn } from './sentences.ts'

/** Stretches of two statements that say the same. */
export type Pair = BodyOf<'statement-translation-linked'>['pairs'][number]

type WithText = StatementState & { readonly text: string }

/** Two statements that say the same in two languages. */
export interface Translation {
  readonly here: WithText
  readonly there: WithText
  readonly pairs: readonly Pair[]
}

/**
 * Links the same statement in another language; sentences are paired by paragraph and length unless an editor paired them.
 * Linked again, the pairs given last count.
 * @throws Problem `staff-not-allowed`, `record-unknown-statement`, `translation-same-language`, `translation-pairs`
 */
export async function linkTranslation(
  desk: Desk,
  by: Member,
  statement: string,
  translation: string,
  byHand?: readonly Pair[],
): Promise<readonly Pair[]> {
  demand(by, 'link-translation')
  const [here, there] = await both(desk, statement, translation)
  if (here.language === there.language) throw new Problem('translation-same-language', 'input')
  const pairs = byHand ?? pairsOf(desk, here.text, there.text)
  const fits = ({ start, end }: Pair['here'], { length }: { length: number }) =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length
  if (!pairs.every((pair) => fits(pair.here, here) && fits(pair.there, there)))
    throw new Problem('translation-pairs', 'input')
  // Once they are linked, pages quote what the reader finds in the other one; nothing drops those that it comes too late for.
  for (const [side, other] of [
    [statement, translation],
    [translation, statement],
  ] as const) {
    const { rows } = await desk.record.opinions.list({ statement: side, limit: 1 })
    if (rows.length > 0) await readOnce(desk, by, other)
  }
  const body = { translation, pairs: [...pairs] }
  await appendFacts(desk, by, [{ kind: 'statement-translation-linked', subject: statement, body }])
  return pairs
}

/**
 * Two linked statements with their pairs, seen from the one or the other.
 * @throws Problem `record-unknown-statement`, `translation-not-linked`
 */
export async function findTranslation(
  desk: Desk,
  statement: string,
  translation: string,
): Promise<Translation> {
  const [here, there] = await both(desk, statement, translation)
  const linked = here.translations.find((link) => link.translation === translation)
  if (linked) return { here, there, pairs: linked.pairs }
  const back = there.translations.find((link) => link.translation === statement)
  if (!back) throw new Problem('translation-not-linked', 'input')
  return { here, there, pairs: back.pairs.map((pair) => ({ here: pair.there, there: pair.here })) }
}

async function both({ record: { statements } }: Desk, ...ids: [string, string]) {
  const [here, there] = await Promise.all([statements.get(ids[0]), statements.get(ids[1])])
  if (here === undefined || there === undefined || here.id === there.id)
    throw new Problem('record-unknown-statement', 'input')
  return [here, there] as const
}

function pairsOf({ catalog }: Desk, here: string, there: string): Pair[] {
  const sentences = sentencesIn(catalog)
  const [ours, theirs] = [sentences(here), sentences(there)]
  const over = (places: readonly number[], all: typeof ours) => ({
    start: all[places[0] as number]?.start as number,
    end: all[places.at(-1) as number]?.end as number,
  })
  return align(ours, theirs)
    .filter((bead) => bead.here.length > 0 && bead.there.length > 0)
    .map((bead) => ({ here: over(bead.here, ours), there: over(bead.there, theirs) }))
}
