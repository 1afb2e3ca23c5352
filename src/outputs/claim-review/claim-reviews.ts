import type { Finding } from '../../reader/reading.ts'
import type { PublishedClaim, PublishedOpinion, PublishedQuestion } from '../../record/published.ts'
import type { OutputOptions } from '../output.ts'
import { wordsAlone } from '../piece.ts'

type Checked = PublishedQuestion & { readonly finding: Finding }

/**
 * Claims that can be checked, with what was found: those at which a question rests with certainty on a provision of law. There
 * is no score: the rating is what the claim lacks, in words. A withdrawn opinion reviews nothing.
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
  return {
    '@type': 'ClaimReview',
    '@id': addresses.opinion(language, slug, n),
    url: addresses.opinion(language, slug, n),
    inLanguage: language,
    datePublished: publishedAt,
    dateModified: at,
    author: { '@type': 'Person', name: wordsAlone(author, language, languages) },
    publisher: { '@type': 'Organization', name: site },
    claimReviewed: quote.text,
    reviewRating: { '@type': 'Rating', alternateName: finding.missing[language] },
    itemReviewed: {
      '@type': 'Claim',
      text: quote.text,
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
    },
  }
}
