import { dayBefore } from '../../law/days/day-beside.ts'
import type {
  Citation,
  CitedFact,
  Day,
  Law,
  LegalForm,
  Norm,
  Sanction,
  Standing,
  Tag,
  Trilingual,
} from '../../law/law.ts'

/** Whose claims a pack tells. */
const RIGHTS = ['honour', 'privacy'] as const

/** What a pack knows of an article besides the norm itself. */
export interface InPack {
  readonly build: string
  readonly citation: Citation
  readonly label?: Trilingual
  readonly stands: Standing
  /** Powers of bodies in cases under it. */
  readonly powers: readonly CitedFact[]
  /** What is said of it beside the norm. */
  readonly more: readonly CitedFact[]
  /** Parts whose sanctions are known from a later day on only. */
  readonly later: readonly LaterPart[]
  /** Where nothing is known of that day: the next day of which something is, else the last one. */
  readonly knownOn?: OtherDay
}

/** An article as people of a language cite it, else by the pack's own names. */
export function nameIn({ label, citation }: Pick<InPack, 'label' | 'citation'>, language: Tag): string {
  return label?.[language] ?? `${citation.act} ${citation.article ?? ''}`
}

/** A part of an article, or the whole of one without parts, and the first day of which its sanctions are known. */
export interface LaterPart {
  readonly part?: string
  readonly since: Day
}

/** A day of which something is known. */
export interface OtherDay {
  readonly day: Day
  /** Whether it is the first such day, or the last one. */
  readonly is: 'first' | 'last'
}

/**
 * What a pack knows of an article on a day, besides its norm.
 * @param norm of the article that day, where the pack has one
 */
export function inPack(law: Law, citation: Citation, on: Day, norm: Norm | undefined): InPack {
  const label = law.labelOf(citation, on)
  const under = norm === undefined ? [] : powersUnder(law, norm.citation, on)
  const powers = under.filter((fact) => !isAt(fact, citation))
  const told = new Set<string>([...(norm ? toldByNorm(law, norm, on) : []), ...under].map(saying))
  const all = law.provisions(citation, on).filter((fact) => {
    const isNew = !isUse(fact) && !told.has(saying(fact)) && fact.citation.article !== undefined
    told.add(saying(fact))
    return isNew
  })
  const more =
    norm === undefined ? all : all.filter((fact) => !isDefinedBeside(fact, all) && !isRemedyOf(norm, fact))
  const own = law
    .provisions(withoutPart(citation))
    .filter((fact) => fact.citation.article === citation.article && !isUse(fact))
  const knownOn = norm === undefined && powers.length + more.length === 0 ? otherDay(own, on) : undefined
  return {
    build: law.build,
    citation,
    ...(label === undefined ? {} : { label }),
    stands: law.stands(citation, on),
    powers,
    more,
    later: laterParts(own, norm?.sanctions ?? [], on),
    ...(knownOn === undefined ? {} : { knownOn }),
  }
}

/** Of a norm's own place its conduct, and who may bring the case, say all that is said there. */
function toldByNorm(law: Law, norm: Norm, on: Day): readonly CitedFact[] {
  const claims = RIGHTS.flatMap((right) => law.standing(right, on)).filter((fact) =>
    isAt(fact, norm.citation),
  )
  return [norm, ...norm.sanctions, ...claims]
}

/** A norm is the definition of what it forbids, and a note that tells a word is told once. */
function isDefinedBeside(fact: CitedFact, all: readonly CitedFact[]): boolean {
  if (!('kind' in fact && fact.kind === 'defined')) return false
  if (isAt(fact, fact.citation)) return true
  const place = placeOf(fact)
  return all.some((other) => !('kind' in other) && placeOf(other) === place)
}

/** What a civil norm gives is told as its consequence already. */
function isRemedyOf({ kind, sanctions }: Norm, fact: CitedFact): boolean {
  return kind === 'civil' && sanctions.some((sanction) => placeOf(sanction) === placeOf(fact))
}

/** Whether a fact stands at an article as a whole. */
function isAt({ citation }: CitedFact, { act, article }: Citation): boolean {
  const { part, point } = citation
  return citation.act === act && citation.article === article && part === undefined && point === undefined
}

/** Two bodies may have one power in common. */
function powersUnder(law: Law, article: Citation, on: Day): CitedFact[] {
  return [...new Map(law.powersUnder(article, on).map((fact) => [saying(fact), fact])).values()]
}

function saying(fact: CitedFact): string {
  return `${placeOf(fact)} ${fact.says.en}`
}

function placeOf({ citation: { act, article, part, point } }: CitedFact): string {
  return [act, article, part, point].join(' ')
}

function withoutPart({ act, article }: Citation): Citation {
  return article === undefined ? { act } : { act, article }
}

/** That an article uses a term without defining it says nothing of what it provides. */
function isUse(fact: CitedFact): boolean {
  return 'kind' in fact && fact.kind === 'used'
}

function isSanction(fact: CitedFact): fact is Sanction {
  return 'maxYears' in fact
}

/** Whether addressees must obey a form of act, where the fact is one. */
export function bindingOf(fact: CitedFact): Trilingual | undefined {
  return isForm(fact) ? fact.binding : undefined
}

function isForm(fact: CitedFact): fact is LegalForm {
  return 'binding' in fact
}

function laterParts(facts: readonly CitedFact[], told: readonly Sanction[], on: Day): readonly LaterPart[] {
  const parts = new Map<string | undefined, Day>()
  for (const sanction of facts.filter(isSanction)) {
    const { part } = sanction.citation
    const since = firstDay(sanction)
    if (since <= on || told.some(({ citation }) => citation.part === part)) continue
    const known = parts.get(part)
    if (known === undefined || since < known) parts.set(part, since)
  }
  return [...parts].map(([part, since]) => ({ ...(part === undefined ? {} : { part }), since }))
}

/** The first day of which a fact is told; the empty word where there is none. */
function firstDay({ inForce: { since = '' }, read }: CitedFact): Day {
  return read !== undefined && read > since ? read : since
}

/** The day nearest to one on which nothing is told: later ones first, since an article is more often too young than too old. */
function otherDay(facts: readonly CitedFact[], on: Day): OtherDay | undefined {
  const firsts: Day[] = []
  const lasts: Day[] = []
  for (const fact of facts) {
    const { until } = fact.inForce
    const first = firstDay(fact)
    if (until !== undefined && until <= first) continue
    if (first > on) firsts.push(first)
    else if (until !== undefined && until <= on) lasts.push(dayBefore(until))
  }
  const [first] = firsts.sort()
  if (first !== undefined) return { day: first, is: 'first' }
  const last = lasts.sort().at(-1)
  return last === undefined ? undefined : { day: last, is: 'last' }
}
