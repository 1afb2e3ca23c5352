import type { z } from 'zod'
import type { ListedOpinion } from '../../desk/published/lists.ts'
import { inEach } from '../../law/tags.ts'
import type { Addresses } from '../../outputs/output.ts'
import type { PublishedOpinion, PublishedStatement } from '../../record/published.ts'
import type { Asking } from './endpoint.ts'
import type { listedOpinion, listedStatement } from './forms.ts'

type StatementRow = Awaited<ReturnType<Asking['desk']['record']['statements']['list']>>['rows'][number]

/** An opinion as lists show it. */
export function opinionListed(
  opinion: Omit<ListedOpinion, 'id'>,
  addresses: Addresses,
): z.input<typeof listedOpinion> {
  const { slug, statement, publishedAt, isWithdrawn, author, languages, title, summary } = opinion
  return {
    slug,
    urls: inEach((tag) => addresses.opinion(tag, slug)),
    data: addresses.data(`opinions/${slug}`),
    statement,
    publishedAt,
    isWithdrawn,
    author,
    languages: [...languages],
    title,
    summary,
  }
}

/** The same of a whole opinion. */
export function wholeOpinionListed(opinion: PublishedOpinion, addresses: Addresses) {
  const { statement, withdrawn, ...rest } = opinion
  return opinionListed({ ...rest, statement: statement.id, isWithdrawn: withdrawn !== undefined }, addresses)
}

/** A statement as lists show it. */
export function statementListed(
  { id, language, title, date, person, body }: Omit<StatementRow, 'place' | 'shown_at'>,
  addresses: Addresses,
): z.input<typeof listedStatement> {
  return {
    id,
    url: addresses.statement(language, id),
    data: addresses.data(`statements/${id}`),
    language,
    ...(title === null ? {} : { title }),
    ...(date === null ? {} : { date }),
    ...(person === null ? {} : { person }),
    ...(body === null ? {} : { body }),
  }
}

/** The same of a whole statement. */
export function wholeStatementListed(
  { id, language, metadata, saidBy }: PublishedStatement,
  addresses: Addresses,
) {
  const { title = null, date = null } = metadata
  const row = { id, language, title, date, person: saidBy.person?.id ?? null, body: saidBy.body?.id ?? null }
  return statementListed(row, addresses)
}
