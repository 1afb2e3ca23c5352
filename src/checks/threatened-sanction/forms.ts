import type { Day, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { wordedFrom } from '../../law/worded.ts'
import type { Raise } from '../../reader/check.ts'
import { plainDay } from '../../reader/cited/day-words.ts'
import { NOTHING } from '../../reader/cited/milder.ts'
import { namedProvisions } from '../../reader/cited/named.ts'
import type { CitedLaw, CitedPlace } from '../../reader/cited/places.ts'
import { labelsOf } from '../../reader/evidence.ts'
import messages from './messages.json' with { type: 'json' }

const worded = wordedFrom(messages)
const conduct = worded('threatened-sanction.conduct')
/** Begins with a blank, since it follows another question. */
const CONDUCT = inEach((tag) => ` ${conduct[tag]}`)

/** What a threat is asked, without where it stands. */
export type Asked = Omit<Raise, 'at' | 'trigger'>

/** Articles shown as evidence at most: the nearest to what the statement speaks of. */
export const MOST_NORMS = 4

/** No article is named: which it is, and what it punishes. */
export function article(evidence: Asked['evidence']): Asked {
  return { asks: 'article', fill: { conduct: CONDUCT }, missing: 'article', certainty: 'certain', evidence }
}

/** The same of a country whose acts have sections, as the text itself tells. */
export function section(evidence: Asked['evidence']): Asked {
  return { ...article(evidence), asks: 'section' }
}

/** The same where the threat itself says for what it is. */
export function withoutConduct(asked: Asked): Asked {
  return asked.asks === 'article' || asked.asks === 'section'
    ? { ...asked, fill: { conduct: NOTHING } }
    : asked
}

/** The same of several kinds of liability, which no one article carries: one question with that of one article. */
export function ofSeveralKinds(asked: Asked): Asked {
  return asked.asks === 'article'
    ? { ...asked, asks: 'articles', question: 'article threatened-sanction' }
    : asked
}

/** Which article it is, unless a question on its elements names it beside. */
export function articleUnlessNamed(evidence: Asked['evidence']): Asked {
  return { ...article(evidence), askedWith: 'misstated-element element' }
}

/**
 * Articles are named: then which conduct they cover.
 * @param besides sentences that follow: on penalties that the text leaves out, on articles that were not found
 */
export function covers(cited: CitedLaw, evidence: Asked['evidence'], besides: Trilingual = NOTHING): Asked {
  const { isOne, words } = namedProvisions(cited)
  const named = cited.places.length > 0 ? words.en : cited.unresolved.map((found) => found.words).join('; ')
  return {
    asks: isOne ? 'covers' : 'covers-several',
    fill: { articles: words, besides },
    missing: 'article',
    certainty: 'likely',
    topic: `threatened-sanction ${named}`,
    evidence,
  }
}

/**
 * The same where the sentence tells no act that somebody did, only the rule of the one article: then which part of it says so.
 * «Хранение наркотиков по статье 297 УК наказывается …»
 */
export function ofRule(asked: Asked, { places, unresolved }: CitedLaw): Asked {
  const [place, other] = places
  if (asked.asks !== 'covers' || place === undefined || other !== undefined || unresolved.length > 0)
    return asked
  if (place.citation.part !== undefined) return asked
  return { ...asked, asks: 'rule' }
}

/** Only such articles are named as the texts of their acts lack: where they stand, before anything is asked of what they punish. */
export function notFound(places: readonly CitedPlace[], on: Day, evidence: Asked['evidence']): Asked {
  return {
    asks: 'not-found',
    fill: { articles: labelsOf(places), day: plainDay(on) },
    missing: 'article',
    certainty: 'likely',
    topic: `not found: ${labelsOf(places).en}`,
    evidence,
  }
}
