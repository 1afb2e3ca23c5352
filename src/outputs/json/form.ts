import { inEach, TAGS } from '../../law/tags.ts'
import type {
  PublishedClaim,
  PublishedOpinion,
  PublishedQuestion,
  PublishedStatement,
} from '../../record/published.ts'
import { translatedQuote } from '../../record/translated.ts'
import type { Addresses } from '../output.ts'
import type { OpinionForm, StatementForm } from './schema.ts'

const SHORT = 8

/** An opinion as programs are given it. */
export function opinionOf(opinion: PublishedOpinion, addresses: Addresses): OpinionForm {
  const { id, slug, version, publishedAt, at, author, languages, title, summary, withdrawn } = opinion
  const { reader, law, corpus } = opinion.reading
  return {
    schema: addresses.schema('opinion-1'),
    id,
    slug,
    urls: inEach((tag) => addresses.opinion(tag, slug)),
    version,
    publishedAt,
    at,
    author,
    languages: [...languages],
    title,
    summary,
    introduction: opinion.introduction,
    conclusion: opinion.conclusion,
    statement: statementOf(opinion.statement, addresses),
    claims: opinion.claims.map((claim) => claimOf(claim, opinion, addresses)),
    versions: opinion.versions.map(({ version, at, note }) => ({ version, at, ...(note ? { note } : {}) })),
    ...(withdrawn ? { withdrawn } : {}),
    method: {
      reader,
      law,
      ...(corpus ? { corpus: `${corpus.name} ${corpus.newest} ${corpus.hash.slice(0, SHORT)}` } : {}),
    },
  }
}

/** A statement as programs are given it. */
export function statementOf(statement: PublishedStatement, addresses: Addresses): StatementForm {
  const { id, sha256, language, text, metadata, saidBy, provenance, withdrawn } = statement
  const { title, date, during, speaker, channel, address = provenance.address } = metadata
  const { person, office, body } = saidBy
  return {
    id,
    url: addresses.statement(language, id),
    textUrl: addresses.statementText(id),
    sha256,
    language,
    ...(title === undefined ? {} : { title }),
    text,
    ...(date === undefined ? {} : { date }),
    ...(during === undefined ? {} : { during }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(person
      ? { person: { id: person.id, name: person.name, url: addresses.person(language, person.id) } }
      : {}),
    ...(office ? { office: office.title } : {}),
    ...(body ? { body: { id: body.id, name: body.name, url: addresses.body(language, body.id) } } : {}),
    ...(channel === undefined ? {} : { channel }),
    ...(address === undefined ? {} : { source: address }),
    endorsed: statement.endorsed.map(supporter),
    republished: statement.republished.map(supporter),
    translations: statement.translations.map(({ id, language }) => ({
      id,
      language,
      url: addresses.statement(language, id),
    })),
    ...(withdrawn ? { withdrawn } : {}),
  }
}

function supporter({ by, on, address }: PublishedStatement['republished'][number]) {
  return { by, ...(on === undefined ? {} : { on }), ...(address === undefined ? {} : { source: address }) }
}

function claimOf(
  { n, quote, questions, comment }: PublishedClaim,
  { slug, statement }: PublishedOpinion,
  addresses: Addresses,
) {
  const translations = TAGS.flatMap((tag) => translatedQuote(statement, quote, tag) ?? [])
  return {
    n,
    urls: inEach((tag) => addresses.opinion(tag, slug, n)),
    quote,
    translations: translations.map(({ language, statement, text }) => ({ language, statement, text })),
    questions: questions.map(questionOf),
    comment,
  }
}

function questionOf({ id, by, quote, text, to, askedAt, finding }: PublishedQuestion) {
  return {
    id,
    by,
    quote,
    text,
    ...(to ? { to } : {}),
    ...(askedAt === undefined ? {} : { askedAt }),
    ...(finding
      ? {
          check: finding.check,
          certainty: finding.certainty,
          missing: finding.missing,
          trigger: [...finding.trigger],
          evidence: finding.evidence.map((piece) => ({ ...piece })),
        }
      : {}),
  }
}
