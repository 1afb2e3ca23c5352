import { say } from '../../messages/messages.ts'
import type { Finding } from '../../reader/reading.ts'
import type { PublishedClaim, PublishedOpinion, PublishedQuestion } from '../../record/published.ts'
import { translatedQuote } from '../../record/translated.ts'
import type { OutputOptions } from '../output.ts'
import { wordsAlone } from '../piece.ts'
import { webAddress } from '../said-by.ts'
import { sayOutput } from '../words.ts'

type Checked = PublishedQuestion & { readonly finding: Finding }

/**
 * Claims that can be checked, with what was found: those at which a question rests with certainty on a provision of law. Whoever
 * reads such reviews demands an assessment in a few words (`alternateName`) and takes a number, where there is one, for a degree
 * of truth. Nobody here judges truth: the words say that no verdict was given and a question is open, the explanation says what
 * the claim lacks, and there is no number. A withdrawn opinion reviews nothing.
 */
export function claimReviewsOf(opinion: PublishedOpinion, options: OutputOptions): object[] {
  if (opinion.withdrawn) return []
  return opinion.claims.flatMap((claim) => {
    const found = claim.questions.find(isChecked)
    return found ? [reviewOf(claim, found, opinion, options)] : []
  })
}

function isChecked(question: PublishedQuestion): question is Checked {
  const { finding, askedAt } = question
  return (
    askedAt === undefined &&
    finding?.certainty === 'certain' &&
    finding.evidence.some(({ kind }) => kind === 'provision')
  )
}

function reviewOf(
  { n, quote }: PublishedClaim,
  { finding }: Checked,
  opinion: PublishedOpinion,
  { language, site, addresses }: OutputOptions,
): object {
  const { statement, slug, publishedAt, at, author, languages } = opinion
  const { person, body } = statement.saidBy
  const source = webAddress(statement.metadata.address ?? statement.provenance.address)
  return {
    '@type': 'ClaimReview',
    '@id': addresses.opinion(language, slug, n),
    url: addresses.opinion(language, slug, n),
    inLanguage: language,
    datePublished: publishedAt,
    dateModified: at,
    author: { '@type': 'Person', name: wordsAlone(author, language, languages) },
    publisher: { '@type': 'Organization', name: site },
    claimReviewed: translatedQuote(statement, quote, language)?.text ?? quote.text,
    reviewRating: {
      '@type': 'Rating',
      alternateName: sayOutput('review.open', language),
      ratingExplanation: `${say('reading.missing', language)}: ${finding.missing[language]}.`,
      reviewAspect: sayOutput('review.aspect', language),
    },
    itemReviewed: {
      '@type': 'Claim',
      text: quote.text,
      inLanguage: statement.language,
      ...(statement.metadata.date === undefined ? {} : { datePublished: statement.metadata.date }),
      ...(person
        ? {
            author: {
              '@type': 'Person',
              name: wordsAlone(person.name, language),
              url: addresses.person(language, person.id),
            },
          }
        : body
          ? {
              author: {
                '@type': 'Organization',
                name: wordsAlone(body.name, language),
                url: addresses.body(language, body.id),
              },
            }
          : {}),
      appearance: { '@type': 'CreativeWork', url: addresses.statement(language, statement.id) },
      ...(source === undefined ? {} : { firstAppearance: { '@type': 'CreativeWork', url: source } }),
    },
  }
}
