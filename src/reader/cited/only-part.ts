import type { Day, Law, Norm, Sanction, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { provisions } from '../evidence.ts'
import type { Fault } from './faults.ts'
import { ofPlace } from './of-place.ts'
import { hasAllParts } from './parts-told.ts'
import type { CitedPlace } from './places.ts'
import { carriesTerm, isLimitOf, partsCarrying, type ToldTerm } from './reaching.ts'
import { yearsIn, yearsOfRange } from './stated.ts'
import { whenApplied } from './when-applied.ts'
import { worded } from './words.ts'

/** A part called by its number alone says nothing of when it applies. */
const NUMBERED = /^(?:часть \d|\d+-бөлік|part \d|санкция|penalty)/iu

/** What a sentence says of terms. */
export interface TermsSaid {
  /** All terms of years that it names. */
  readonly terms: readonly ToldTerm[]
  /** Whether its words, or those that it goes on from, speak of what is published. */
  readonly isPublished: boolean
  /** Whether it speaks only of those who take part in what others organise. */
  readonly isPartaking?: boolean
}

/**
 * A term that only some parts of the cited article carry, and not the ordinary one: the first, or the one for what is published or for
 * those who take part. Silent where a part was cited, where an article cited beside it carries the term anyway, where the text itself tells the
 * parts apart («от 2 до 7 лет, а при тяжких последствиях до 20»), and where not all parts are known.
 */
export function onlyInParts(
  law: Law,
  on: Day,
  places: readonly CitedPlace[],
  said: TermsSaid,
): Fault | undefined {
  const norms: Norm[] = []
  for (const { citation } of places) {
    const norm = citation.part === undefined ? law.norm(citation, on) : undefined
    if (norm === undefined || !hasAllParts(norm)) return undefined
    norms.push(norm)
  }
  const fault = onlyInPartsOf(norms, said)
  // Of several articles the number may be said of another one.
  return fault && { ...fault, places, certainty: norms.length > 1 ? 'likely' : fault.certainty }
}

/**
 * The same for articles that the statement does not cite, but speaks of.
 * @param others further norms about the same, none of which may carry the term where one part is said to be the only one
 */
export function onlyInPartsOf(
  norms: readonly Norm[],
  said: TermsSaid,
  others: readonly Norm[] = [],
): Omit<Fault, 'places'> | undefined {
  const { terms } = said
  const isOrdinary = ({ sanctions: [first, ...further] }: Norm): boolean => {
    if (first === undefined) return true
    const partaking = further.filter(({ isFor }) => isFor === 'taking-part')
    const ordinary =
      partaking.length > 0 && said.isPartaking
        ? partaking
        : [first, ...(said.isPublished ? further.filter(isForPublishing) : [])]
    return terms.some(({ size }) => ordinary.some((part) => carriesTerm(part, size)))
  }
  const [term] = terms.toSorted((one, other) => other.size - one.size)
  if (term === undefined || [...norms, ...others].some(isOrdinary)) return undefined
  const { size } = term
  if (!Number.isFinite(size)) return undefined
  const carrying = partsCarrying(
    norms.flatMap(({ sanctions }) => sanctions),
    term,
  )
  const norm = norms.find(({ sanctions }) => sanctions.some((part) => carrying.includes(part)))
  if (norm === undefined || !hasAllParts(norm)) return undefined
  const reaching = norm.sanctions.filter((part) => carrying.includes(part))
  // «До 12 лет» of a part from 12 to 20 is the limit of none.
  if (term.isUpTo && !reaching.some((part) => isLimitOf(part, term))) return undefined
  const rest = norm.sanctions.filter((part) => !carrying.includes(part))
  return {
    asks: rest.some((part) => carriesTerm(part, size)) ? 'only-limit' : 'only-part',
    fill: {
      article: inEach((tag) => (tag === 'kk' ? ofPlace(norm.label.kk) : norm.label[tag])),
      years: yearsIn(size),
      part: partsIn(reaching),
      rest: restIn(rest),
    },
    missing: 'article',
    certainty: 'certain',
    topic: `only part: ${norm.label.en}, ${size}`,
    evidence: provisions(norm.sanctions),
  }
}

function isForPublishing({ isFor }: Sanction): boolean {
  return isFor === 'publishing'
}

/** Where in its article: «ч. 3 (преступной группой …)»; several are named without their cases. */
function partsIn(parts: readonly Sanction[]): Trilingual {
  const numbers = parts.map(({ citation }) => citation.part as string)
  const joined = inEach((tag) =>
    [numbers.slice(0, -1).join(', '), numbers.at(-1)]
      .filter((each) => each !== '')
      .join(` ${worded('cited.and')[tag]} `),
  )
  const [only, second] = parts
  const labels = worded(second === undefined ? 'cited.in-part' : 'cited.in-parts', { parts: joined })
  return inEach((tag) => {
    const when = only && second === undefined ? whenApplied(only, tag) : ''
    return when === '' || NUMBERED.test(when) ? labels[tag] : `${labels[tag]} (${when})`
  })
}

/** «в остальных частях — до 1 года (ч. 1), до 3 лет (ч. 2, публикация в СМИ или сетях)» */
function restIn(parts: readonly Sanction[]): Trilingual {
  const ranges = inEach((tag) =>
    parts
      .map((one) => {
        const named = worded('cited.part', { part: one.citation.part as string })[tag]
        const published = isForPublishing(one) ? `, ${worded('cited.published')[tag]}` : ''
        return `${yearsOfRange(one, tag)} (${named}${published})`
      })
      .join(', '),
  )
  return worded(parts.length === 1 ? 'cited.one-part-left' : 'cited.parts-left', { parts: ranges })
}
