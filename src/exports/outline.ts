import type { Trilingual } from '../law/law.ts'
import type { Claim, DefinitionCard, Finding, Question, Reading } from '../reader/reading.ts'

/** A finding with the question it became. */
export interface Asked {
  readonly finding: Finding
  readonly question: Question
}

/** A claim with all that stands beside it. */
export interface OutlinedClaim extends Claim {
  readonly asked: readonly Asked[]
  readonly cards: readonly DefinitionCard[]
}

/** A reading in the order in which a person reads it. */
export interface Outline {
  readonly claims: readonly OutlinedClaim[]
  /** Definitions of terms that stand outside all claims. */
  readonly cards: readonly DefinitionCard[]
  /** The one addressee of all questions, or nothing where there are several. */
  readonly to: Trilingual | undefined
}

/** Puts findings and questions to their claims. */
export function outline({ claims, findings, questions, cards }: Reading): Outline {
  const byFinding = new Map(findings.map((finding) => [finding.id, finding]))
  const asked = new Map<number, Asked[]>()
  for (const question of questions) {
    const finding = byFinding.get(question.finding)
    if (!finding) continue
    const beside = asked.get(question.claim)
    if (beside) beside.push({ finding, question })
    else asked.set(question.claim, [{ finding, question }])
  }
  return {
    claims: claims.map((claim) => ({
      ...claim,
      asked: asked.get(claim.n) ?? [],
      cards: cards.filter((card) => card.claim === claim.n),
    })),
    cards: cards.filter(({ claim }) => claim === null),
    to: soleAddressee(questions),
  }
}

function soleAddressee(questions: readonly Question[]): Trilingual | undefined {
  const [first] = questions
  return questions.every(({ to }) => to.en === first?.to.en) ? first?.to : undefined
}
