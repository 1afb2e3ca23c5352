import { holds } from '../../law/days/holds.ts'
import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { BodyOf } from '../../record/fact.ts'
import { inLanguage } from '../checked-words.ts'
import type { Desk } from '../desk.ts'

/** Who said a statement, as far as they are people, offices and bodies of the record. */
export type SaidBy = BodyOf<'statement-taken-in'>['saidBy']

/** What is typed of who said it: empty where it is not known. */
export interface GivenSaidBy {
  readonly person?: string
  readonly office?: string
  readonly body?: string
}

/**
 * Who said it, checked: the person held the office, and on that day if the day is known. An office brings its body along; a
 * person who held one office only on that day spoke in it.
 * @throws Problem `people-no-such-person`, `people-no-such-body`, `people-no-such-office`, `people-other-days`
 */
export async function checkSaidBy(
  { record: { people } }: Desk,
  { person = '', office = '', body = '' }: GivenSaidBy,
  on: string | undefined,
): Promise<SaidBy> {
  if (body !== '' && !(await people.body(body))) throw new Problem('people-no-such-body', 'input')
  if (person === '') {
    if (office !== '') throw new Problem('people-no-such-office', 'input')
    return body === '' ? {} : { body }
  }
  if (!(await people.person(person))) throw new Problem('people-no-such-person', 'input')
  const offices = await people.officesOf(person)
  const held = offices.filter((one) => on === undefined || holds(one, on))
  const named = offices.find((one) => one.office === office)
  if (office !== '' && named === undefined) throw new Problem('people-no-such-office', 'input')
  if (named && !held.includes(named)) throw new Problem('people-other-days', 'input', { day: on ?? '' })
  const only = on !== undefined && held.length === 1 && body === '' ? held[0] : undefined
  const spokeIn = named ?? only
  if (spokeIn) return { person, office: spokeIn.office, body: spokeIn.body }
  return { person, ...(body === '' ? {} : { body }) }
}

/** Names of who said it in a language, as the reader understands them. */
export async function namesOf(
  { record: { people } }: Desk,
  { person, office, body }: SaidBy,
  language: Tag,
): Promise<{ readonly speaker?: string; readonly office?: string; readonly body?: string }> {
  const [who, offices, of] = await Promise.all([
    person === undefined ? undefined : people.person(person),
    person === undefined ? [] : people.officesOf(person),
    body === undefined ? undefined : people.body(body),
  ])
  const held = offices.find((one) => one.office === office)
  return {
    ...(who ? { speaker: inLanguage(who.name, language) } : {}),
    ...(held ? { office: inLanguage(held.title, language) } : {}),
    ...(of ? { body: inLanguage(of.name, language) } : {}),
  }
}
