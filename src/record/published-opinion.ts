import type { Tag } from '../law/law.ts'
import type { Quote, Reading } from '../reader/reading.ts'
import { askedInTranslation, type InTranslation, quotedInTranslation } from './asked-in-translation.ts'
import type { Snapshot } from './facts/snapshots.ts'
import type {
  PublishedClaim,
  PublishedOpinion,
  PublishedQuestion,
  PublishedStatement,
  Words,
} from './published.ts'
import type { OpinionState } from './state/opinion.ts'

/** What an opinion is put together from. */
export interface OpinionParts {
  readonly opinion: Pick<OpinionState, 'id' | 'versions' | 'withdrawn'>
  readonly version: { readonly version: number; readonly at: string; readonly snapshot: Snapshot }
  readonly reading: Reading
  readonly statement: PublishedStatement
  /** Readings of the statement's translations by their ids. */
  readonly translated: ReadonlyMap<string, Reading>
  /** All checks by name. */
  readonly checks: InTranslation['checks']
}

/** Puts a version of an opinion together: the questions that the author stands by, in the author's words where there are any. */
export function publishedOpinion({
  opinion,
  version,
  reading,
  statement,
  translated,
  checks,
}: OpinionParts): PublishedOpinion {
  const { snapshot } = version
  const { id, versions, withdrawn } = opinion
  return {
    id,
    slug: snapshot.slug,
    version: version.version,
    publishedAt: versions[0]?.at ?? version.at,
    at: version.at,
    author: snapshot.author,
    languages: snapshot.languages,
    title: pieceOf(snapshot, 'title'),
    summary: pieceOf(snapshot, 'summary'),
    introduction: pieceOf(snapshot, 'introduction'),
    conclusion: pieceOf(snapshot, 'conclusion'),
    statement,
    claims: claimsOf(snapshot, reading, { statement, readings: translated, checks }),
    cards: reading.cards.filter(({ claim }) => claim === null),
    versions: versions.map(({ version, at, note }) => ({ version, at, ...(note ? { note } : {}) })),
    ...(withdrawn ? { withdrawn } : {}),
    reading,
  }
}

function pieceOf({ pieces }: Snapshot, name: string): Words {
  const words: { [tag in Tag]?: string } = {}
  for (const { piece, language, text } of pieces) if (piece === name) words[language] = text
  return words
}

/** Claims that have something to them, each question at its own. */
function claimsOf(snapshot: Snapshot, reading: Reading, known: InTranslation): PublishedClaim[] {
  const claims = reading.claims.map(({ n, quote }) => ({ n, quote, added: [] as PublishedQuestion[] }))
  const last = claims.at(-1)?.n ?? 0
  for (const { id, quote } of snapshot.added) {
    const question: PublishedQuestion = {
      id,
      by: 'author',
      quote: quoteAt(reading, quote),
      quoted: quotedInTranslation(quoteAt(reading, quote), known),
      text: pieceOf(snapshot, `question/${id}`),
    }
    const within = claims.find((claim) => claim.quote.start < quote.end && quote.start < claim.quote.end)
    if (within) within.added.push(question)
    else
      claims.push({
        n: Math.max(last, ...claims.map(({ n }) => n)) + 1,
        quote: question.quote,
        added: [question],
      })
  }
  return claims
    .map(({ n, quote, added }) => ({
      n,
      quote,
      questions: [...foundAt(n, snapshot, reading, known), ...added],
      comment: pieceOf(snapshot, `comment/${n}`),
      cards: reading.cards.filter(({ claim }) => claim === n),
    }))
    .filter(
      ({ questions, comment, cards }) =>
        questions.length > 0 || cards.length > 0 || Object.keys(comment).length > 0,
    )
    .sort((a, b) => a.quote.start - b.quote.start)
}

function foundAt(n: number, snapshot: Snapshot, reading: Reading, known: InTranslation): PublishedQuestion[] {
  const { findings, questions } = reading
  return questions.flatMap((question): PublishedQuestion[] => {
    const { finding: id, claim, to, askedAt } = question
    const finding = findings.find((one) => one.id === id)
    if (claim !== n || finding === undefined || snapshot.dismissed.includes(id)) return []
    const own = pieceOf(snapshot, `question/${id}`)
    // Once it is put in other words, the words of the method say something else in the languages that lack a translation.
    const isEdited = Object.keys(own).length > 0
    return [
      {
        id,
        by: isEdited ? 'edited' : 'reader',
        quote: finding.quote,
        ...(isEdited ? { text: own } : askedInTranslation(question, finding, reading, known)),
        finding,
        to,
        ...(askedAt === undefined ? {} : { askedAt }),
      },
    ]
  })
}

function quoteAt(
  { statement }: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): Quote {
  return { start, end, text: statement.text.slice(start, end) }
}
