import type { PublishedStatement, PublishedTranslation, SaidBy } from '../../record/published.ts'
import type { StatementState } from '../../record/state/statement.ts'
import type { Desk } from '../desk.ts'

type WithText = StatementState & { readonly text: string }

/** What is asked of the desk to read what is published. */
export type Published = Pick<Desk, 'record' | 'catalog' | 'settings' | 'atOneMoment' | 'now'>

/** A statement that the public may see; nothing for any other. One that was withdrawn is shown only where an opinion quotes it. */
export async function shownStatement(desk: Published, id: string): Promise<PublishedStatement | undefined> {
  const state = await desk.record.statements.get(id)
  return state?.shownAt === undefined ? undefined : await publishedStatement(desk, state)
}

async function publishedStatement(desk: Published, state: WithText): Promise<PublishedStatement> {
  const { id, sha256, text, language, metadata, provenance, endorsed, republished, withdrawn } = state
  const [saidBy, others] = await Promise.all([
    whoSaid(desk, state.saidBy),
    desk.record.statements.translationsOf(id),
  ])
  const translations = await Promise.all(others.map((other) => desk.record.statements.get(other)))
  return {
    id,
    sha256,
    text,
    language,
    metadata,
    saidBy,
    provenance,
    endorsed,
    republished,
    translations: translations
      .filter((other) => other !== undefined)
      .filter(({ shownAt, withdrawn }) => shownAt !== undefined && withdrawn === undefined)
      .map((other) => translationOf(state, other)),
    linked: others,
    ...(withdrawn ? { withdrawn } : {}),
  }
}

/** A translation with its sentences, seen from a statement; it may have been linked from either of the two. */
export function translationOf(
  of: WithText,
  { id, language, text, metadata, translations }: WithText,
): PublishedTranslation {
  const linked = of.translations.find(({ translation }) => translation === id)?.pairs
  const back = translations.find(({ translation }) => translation === of.id)?.pairs
  const pairs = linked ?? back?.map(({ here, there }) => ({ here: there, there: here })) ?? []
  return { id, language, text, metadata, pairs: pairs.toSorted((a, b) => a.here.start - b.here.start) }
}

async function whoSaid(
  { record: { people } }: Published,
  { person, office, body }: StatementState['saidBy'],
): Promise<SaidBy> {
  const [known, offices, speaking] = await Promise.all([
    person === undefined ? undefined : people.person(person),
    person === undefined || office === undefined ? [] : people.officesOf(person),
    body === undefined ? undefined : people.body(body),
  ])
  const held = offices.find((one) => one.office === office)
  return {
    ...(known ? { person: known } : {}),
    ...(held ? { office: held } : {}),
    ...(speaking ? { body: speaking } : {}),
  }
}
