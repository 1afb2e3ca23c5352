import type { Trilingual } from '../law/law.ts'
import { onlyAddressee } from '../reader/questions/addressee.ts'
import type { Claim, DefinitionCard, Evidence, Finding, Question, Reading } from '../reader/reading.ts'
import { citedFirst, type Parted } from './cited-first.ts'

/** A finding with the question it became. */
export interface Asked extends Parted {
  readonly finding: Finding
  readonly question: Question
  /** Whom the question is put to, where not all are put to the same. */
  readonly to?: Trilingual
  /**
   * What it rests on and is shown whole, without the law that stands at an earlier question already; nothing where it only points to
   * another one.
   */
  readonly grounds: readonly Evidence[]
  /** The earlier question at which that law stands. */
  readonly lawAt?: string
}

/** A claim with all that stands beside it. */
export interface OutlinedClaim extends Claim {
  readonly asked: readonly Asked[]
  /** Checks that found something in it too, and whose question the others ask. */
  readonly covered: readonly string[]
  /** Whether nothing is asked of it, since plainer words of a later claim are. */
  readonly isAskedLater: boolean
  readonly cards: readonly DefinitionCard[]
}

/** A reading in the order in which a person reads it. */
export interface Outline {
  readonly claims: readonly OutlinedClaim[]
  /** Definitions of terms that stand outside all claims. */
  readonly cards: readonly DefinitionCard[]
  /** Whom all questions are put to; nothing where none is asked, or where each says it itself. */
  readonly to: Trilingual | undefined
  /** Questions asked in full: what only points back to one of them is none. */
  readonly questions: number
}

/** Puts findings and questions to their claims. */
export function outline({ claims, findings, questions, cards }: Reading): Outline {
  const to = onlyAddressee(questions.map((question) => question.to))
  const byFinding = new Map(findings.map((finding) => [finding.id, finding]))
  const asked = new Map<number, Asked[]>()
  const laws = new Map<string, string>()
  for (const question of questions) {
    const finding = byFinding.get(question.finding)
    if (!finding) continue
    const one = {
      finding,
      question,
      // Where the same is asked elsewhere, what it rests on stands there.
      ...(question.askedAt === undefined ? groundsOf(finding, question, laws) : { grounds: [], besides: [] }),
      ...(to === undefined ? { to: question.to } : {}),
    }
    const beside = asked.get(question.claim)
    if (beside) beside.push(one)
    else asked.set(question.claim, [one])
  }
  const asksLast = claimsThatAskLast(questions, byFinding)
  return {
    claims: claims.map((claim) => {
      const beside = asked.get(claim.n) ?? []
      const unasked = checksIn(claim.n, findings).filter(
        (check) => !beside.some(({ finding }) => finding.check === check),
      )
      const covered = unasked.filter((check) => (asksLast.get(check) ?? 0) <= claim.n)
      return {
        ...claim,
        asked: beside,
        covered,
        isAskedLater: beside.length === 0 && covered.length < unasked.length,
        cards: cards.filter((card) => card.claim === claim.n),
      }
    }),
    cards: cards.filter(({ claim }) => claim === null),
    to,
    questions: questions.filter(({ askedAt }) => askedAt === undefined).length,
  }
}

function checksIn(n: number, findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ claim }) => claim === n).map(({ check }) => check))]
}

/** The last claim of which each check asks in full. */
function claimsThatAskLast(
  questions: readonly Question[],
  byFinding: ReadonlyMap<string, Finding>,
): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { finding, claim, askedAt } of questions) {
    const check = byFinding.get(finding)?.check
    if (check !== undefined && askedAt === undefined) last.set(check, Math.max(claim, last.get(check) ?? 0))
  }
  return last
}

/** The same law beneath several questions is shown at the first of them. */
function groundsOf(
  { id, evidence }: Finding,
  { text }: Question,
  laws: Map<string, string>,
): Pick<Asked, 'grounds' | 'besides' | 'lawAt'> {
  const law = evidence.filter(({ kind }) => kind === 'provision')
  if (law.length === 0) return { grounds: evidence, besides: [] }
  const key = JSON.stringify(law)
  const lawAt = laws.get(key)
  if (lawAt !== undefined)
    return { grounds: evidence.filter(({ kind }) => kind !== 'provision'), besides: [], lawAt }
  laws.set(key, id)
  return citedFirst(evidence, text)
}
