import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { Fact } from '../../record/fact.ts'
import { appendFacts } from '../append-facts.ts'
import { checkWords } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import { newId, randomId } from '../new-id.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { readTranslations } from '../statements/make-reading.ts'
import { LONGEST_TITLE } from './write-piece.ts'

/** What an opinion begins with. */
export interface Beginning {
  readonly statement: string
  /** The newest reading of the statement by default. */
  readonly reading?: string
  /** The language that it is written in; the others will be translations. */
  readonly language: Tag
  readonly title: string
}

/**
 * Begins an opinion on a reading; whoever begins it answers for it. Its address comes from its title and stays for ever.
 * @returns the opinion's id
 * @throws Problem `staff-not-allowed`, `opinion-title`, `opinion-no-reading`, `record-unknown-statement`, `desk-words-…`
 */
export async function beginOpinion(desk: Desk, by: Member, beginning: Beginning): Promise<string> {
  demand(by, 'begin-opinion')
  const { record } = desk
  const { statement, language } = beginning
  if (!(await record.statements.get(statement))) throw new Problem('record-unknown-statement', 'input')
  const title = checkWords(beginning.title, LONGEST_TITLE)?.replaceAll(/\s+/gu, ' ')
  if (title === undefined) throw new Problem('opinion-title', 'input')
  const readings = await record.readings.of(statement)
  const reading = beginning.reading ?? readings[0]?.id
  if (reading === undefined || !readings.some(({ id }) => id === reading))
    throw new Problem('opinion-no-reading', 'input')
  const id = randomId('o')
  const isTaken = async (slug: string) => (await record.opinions.idOf(slug)) !== undefined
  const slug = await newId(title, 'opinion', isTaken)
  const begun: Fact = {
    kind: 'opinion-begun',
    subject: id,
    body: { slug, statement, reading, author: by.id, language },
  }
  const titled: Fact = {
    kind: 'piece-written',
    subject: id,
    body: { piece: 'title', language, text: title, base: 0 },
  }
  await appendFacts(desk, by, [begun, titled])
  await readTranslations(desk, by, statement)
  return id
}
