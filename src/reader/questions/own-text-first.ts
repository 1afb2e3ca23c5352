import type { CitedFact, StatementLanguage } from '../../law/law.ts'
import type { Evidence } from '../reading.ts'

/** The law in the language of the statement stands before its other texts: it is shown where there is none in the reader's. */
export function ownTextFirst<Fact extends CitedFact>(fact: Fact, language: StatementLanguage): Fact {
  const { basis } = fact
  if (basis?.kind !== 'corpus') return fact
  const at = basis.texts.findIndex((text) => text.language === language)
  const own = basis.texts[at]
  if (own === undefined || at === 0) return fact
  return { ...fact, basis: { ...basis, texts: [own, ...basis.texts.toSpliced(at, 1)] } }
}

/** The same for all that a finding rests on. */
export function ownTextsFirst(
  evidence: readonly Evidence[],
  language: StatementLanguage,
): readonly Evidence[] {
  // Thousands of findings rest on the pack alone, or on nothing.
  if (!evidence.some(restsOnCorpus)) return evidence
  return evidence.map((piece) =>
    piece.kind === 'provision' ? { ...piece, fact: ownTextFirst(piece.fact, language) } : piece,
  )
}

function restsOnCorpus(piece: Evidence): boolean {
  return piece.kind === 'provision' && piece.fact.basis?.kind === 'corpus'
}
