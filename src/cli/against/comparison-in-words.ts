import { shownBasis } from '../../exports/law-text.ts'
import { quoted } from '../../exports/quoted.ts'
import { harmless } from '../../exports/terminal/harmless.ts'
import { wrap } from '../../exports/terminal/wrap.ts'
import type { Tag } from '../../law/law.ts'
import type { Change, Difference } from '../../reader/changes/changes.ts'
import type { AskedFinding, Comparison, Origin } from '../../reader/changes/compare.ts'
import type { DefinitionCard, Evidence } from '../../reader/reading.ts'
import type { MessageId, Say } from '../say.ts'
import { widthOf } from '../width.ts'

const MARGIN = 2
const WIDEST = 92
const NARROWEST = 40
const SIGNS = { appeared: '+', gone: '−', changed: '~' } as const

/** What has changed, for a terminal: what each reading rests on, then each change with what may have brought it about. */
export function comparisonInWords(comparison: Comparison, language: Tag, say: Say): string {
  const width = Math.min(Math.max(widthOf(process.stdout, process.env), NARROWEST), WIDEST)
  const lines: string[] = []
  const put = (words: string, indent = 0): void => {
    for (const line of wrap(harmless(words), width - indent))
      lines.push((' '.repeat(indent) + line).trimEnd())
  }
  const { before, after, differences, findings, cards } = comparison
  put(`${say('against.before')}: ${origin(before, say)}`)
  put(`${say('against.after')}: ${origin(after, say)}`)
  put(`${say('against.differences')}: ${reasons(differences, say)}`)
  lines.push('')
  if (findings.length + cards.length === 0) put(say('against.nothing'))
  for (const change of findings) {
    putChange(put, change, say, ({ finding, question }) => ({
      name: `${finding.check}: ${quoted(finding.quote.text, language)}`,
      words: question?.text[language] ?? finding.missing[language],
    }))
    for (const { kind, evidence } of change.evidence ?? [])
      put(`${SIGNS[kind]} ${nameOf(evidence, language)}`, 2 * MARGIN)
    lines.push('')
  }
  for (const change of cards) {
    putChange(put, change, say, ({ term, uses }) => ({
      name: `${say('against.card')}: ${quoted(term[language], language)}`,
      words: uses.map(({ label, says }) => `${label[language]}: ${says[language]}`).join('; '),
    }))
    lines.push('')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

interface Told {
  readonly name: string
  readonly words: string
}

function putChange<Thing extends AskedFinding | DefinitionCard>(
  put: (words: string, indent?: number) => void,
  change: Change<Thing>,
  say: Say,
  told: (thing: Thing) => Told,
): void {
  const shown = told(change.kind === 'gone' ? change.before : change.after)
  put(`${SIGNS[change.kind]} ${say(`against.${change.kind}`)}. ${shown.name}`)
  let words = shown.words
  if (change.kind === 'changed') {
    const parts = change.parts.map((part) => say(`against.part.${part}` as MessageId))
    put(`${say('against.parts')}: ${parts.join(', ')}`, MARGIN)
    const old = told(change.before)
    if (old.words !== shown.words) {
      put(`${say('against.was')}: ${old.words}`, MARGIN)
      words = `${say('against.is')}: ${shown.words}`
    }
  }
  put(words, MARGIN)
  put(`${say('against.why')}: ${reasons(change.why, say)}`, MARGIN)
}

function origin({ reader, law, corpus, sha256 }: Origin, say: Say): string {
  return say('against.origin', {
    reader,
    law: law ?? '—',
    corpus: corpus ? corpus.hash.slice(0, 8) : '—',
    text: sha256.slice(0, 8),
  })
}

function reasons(differences: readonly Difference[], say: Say): string {
  if (differences.length === 0) return say('against.same')
  return differences.map((one) => say(`against.difference.${one}`)).join('; ')
}

/** What a piece of evidence is, in a few words. */
function nameOf(evidence: Evidence, language: Tag): string {
  switch (evidence.kind) {
    case 'provision': {
      const basis = shownBasis(evidence.fact, language)
      return [evidence.fact.label[language], basis?.from].filter((part) => part !== undefined).join(' — ')
    }
    case 'words':
      return quoted(evidence.quote.text, language)
    case 'earlier':
      return quoted(evidence.quote, language)
    case 'absence':
      return evidence.searched[language]
    case 'not-checked':
      return evidence.why[language]
  }
}
