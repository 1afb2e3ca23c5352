import { lowered } from '../../law/first-letter.ts'
import type { Day, Law, Norm, Sanction, Tag, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { provisions } from '../evidence.ts'
import type { Fault } from './faults.ts'
import type { CitedPlace } from './places.ts'
import { carriesTerm } from './reaching.ts'
import { yearsIn, yearsOfRange } from './stated.ts'

/** What makes an offence graver: a text that names it tells which part it means. */
const GRAVER =
  /(?:преступн|организованн)\p{L}{0,4} групп|группой лиц|тяжк\p{L}{0,4} последств|чрезвычайн\p{L}{0,4} (?:положен|ситуац)|военн\p{L}{0,4} (?:врем|положен)|повторн|неоднократн|служебн\p{L}{0,4} положен|(?:criminal|organi[sz]ed) group|grave consequences|state of emergency|wartime|repeated|қылмыстық топ|адамдар тобы|ауыр (?:салдар|зардап)|төтенше|соғыс|қайталан|бірнеше рет/iu
/** A part called by its number alone says nothing of when it applies. */
const NUMBERED = /^(?:часть \d|\d+-бөлік|part \d|санкция|penalty)/iu
/** Words that begin with an abbreviation keep its capitals. */
const ABBREVIATION = /^\p{Lu}\p{Lu}/u

/**
 * A term that only some parts of the cited article carry, and not its first one: the ordinary case. Silent where a part was
 * cited, where an article cited beside it carries the term anyway, where the text itself tells the parts apart («от 2 до 7 лет, а
 * при тяжких последствиях до 20»), and where not all parts are known.
 * @param terms all terms of years that the sentence names
 */
export function onlyInParts(
  law: Law,
  on: Day,
  places: readonly CitedPlace[],
  terms: readonly number[],
): Fault | undefined {
  const norms: Norm[] = []
  for (const { citation } of places) {
    const norm = citation.part === undefined ? law.norm(citation, on) : undefined
    if (norm === undefined || !hasAllParts(norm)) return undefined
    norms.push(norm)
  }
  const fault = onlyInPartsOf(norms, terms)
  // Of several articles the number may be said of another one.
  return fault && { ...fault, places, certainty: norms.length > 1 ? 'likely' : fault.certainty }
}

/** The same for articles that the statement does not cite, but speaks of. */
export function onlyInPartsOf(
  norms: readonly Norm[],
  terms: readonly number[],
): Omit<Fault, 'places'> | undefined {
  const isOrdinary = ({ sanctions: [first] }: Norm): boolean =>
    first === undefined || terms.some((one) => carriesTerm(first, one))
  if (terms.length === 0 || norms.some(isOrdinary)) return undefined
  const term = Math.max(...terms)
  if (!Number.isFinite(term)) return undefined
  const norm = norms.find(({ sanctions }) => sanctions.some((part) => carriesTerm(part, term)))
  if (norm === undefined || !hasAllParts(norm)) return undefined
  const reaching = norm.sanctions.filter((part) => carriesTerm(part, term))
  const others = norm.sanctions.filter((part) => !carriesTerm(part, term))
  return {
    asks: 'only-part',
    fill: { years: yearsIn(term), part: partsIn(reaching), rest: restIn(others) },
    missing: 'article',
    certainty: 'certain',
    topic: `only part: ${norm.label.en}, ${term}`,
    evidence: provisions(norm.sanctions),
  }
}

/** Parts counted from the first without a gap: the pack may know only some of an article. */
function hasAllParts({ sanctions }: Norm): boolean {
  return sanctions.length > 1 && sanctions.every(({ citation }, index) => citation.part === String(index + 1))
}

/** «ч. 3 ст. 174 УК РК (преступной группой …)»; several are named without their cases. */
function partsIn(parts: readonly Sanction[]): Trilingual {
  return inEach((tag) => {
    const labels = parts.map(({ label }) => label[tag]).join('; ')
    const [only, second] = parts
    const when = only && second === undefined ? (only.says[tag].split(/: /u)[0] as string) : ''
    return when === '' || NUMBERED.test(when)
      ? labels
      : `${labels} (${ABBREVIATION.test(when) ? when : lowered(when)})`
  })
}

/** «в остальных частях – от 2 до 7 лет (ч. 1), от 5 до 10 лет (ч. 2)» */
function restIn(parts: readonly Sanction[]): Trilingual {
  const isOne = parts.length === 1
  const ranges = (tag: Tag, part: (number: string) => string): string =>
    parts.map((one) => `${yearsOfRange(one, tag)} (${part(one.citation.part as string)})`).join(', ')
  return {
    kk: `${isOne ? 'басқа бөлігінде' : 'қалған бөліктерінде'} – ${ranges('kk', (number) => `${number}-бөлік`)}`,
    ru: `${isOne ? 'в другой части' : 'в остальных частях'} – ${ranges('ru', (number) => `ч. ${number}`)}`,
    en: `${isOne ? 'the other part carries' : 'the other parts carry'} ${ranges('en', (number) => `part ${number}`)}`,
  }
}

/** Whether a text names what makes the offence graver, and so which part it means. */
export function namesGraver(text: string): boolean {
  return GRAVER.test(text)
}
