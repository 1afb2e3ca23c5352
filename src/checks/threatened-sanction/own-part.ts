import { capitalised } from '../../law/first-letter.ts'
import type { Norm } from '../../law/law.ts'
import { areAllParts } from '../../law/pack/carried.ts'
import { inEach } from '../../law/tags.ts'
import { wordedFrom } from '../../law/worded.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { milderLeftOut } from '../../reader/cited/milder.ts'
import { partsTold, partsToldIn } from '../../reader/cited/parts-told.ts'
import type { PlacedPenalty } from '../../reader/cited/stated.ts'
import { provisions } from '../../reader/evidence.ts'
import { wordsAround } from './around.ts'
import type { Asked } from './forms.ts'
import messages from './messages.json' with { type: 'json' }

/**
 * The terms are those of parts of the one article about what is spoken of: which it is need not be asked, but what it covers, and why
 * its milder penalties are not told. Of an article of which only some parts are known another one may be meant.
 */
export function askedOfOwnParts(
  view: View,
  sentence: SentenceView,
  norms: readonly Norm[],
  terms: readonly PlacedPenalty[],
): Asked | undefined {
  const fitting = norms.flatMap((norm) => {
    const told = areAllParts(norm.sanctions) ? partsTold(norm, terms) : undefined
    return told === undefined ? [] : [{ norm, told }]
  })
  const [only, second] = fitting
  if (only === undefined || second !== undefined) return undefined
  const { norm, told } = only
  const parts = told.map(({ part }) => part)
  const words = partsToldIn(told)
  return {
    asks: parts.length === 1 ? 'own-part' : 'own-parts',
    fill: {
      parts: inEach((tag) => capitalised(words[tag])),
      milder: milderLeftOut(
        parts,
        view.text(sentence),
        wordsAround(view, sentence),
        parts.length === 1,
        sentence.ofAll,
      ),
    },
    missing: 'article',
    certainty: 'likely',
    topic: `own part: ${norm.label.en}, ${terms.map(({ size }) => size).join(', ')}`,
    evidence: provisions([norm, ...new Set(parts)]),
  }
}

/** What other parts of an article carried that day was not read. */
const OTHERS = wordedFrom(messages)('threatened-sanction.other-parts')

/**
 * The term is that of a graver part, and what the others carried on that day is not known: that this part carries it may still be said,
 * though not that no other does.
 */
export function askedOfKnownPart(norm: Norm, term: PlacedPenalty): Asked | undefined {
  if (areAllParts(norm.sanctions)) return undefined
  const told = partsTold(norm, [term])
  const part = told?.[0]?.part
  if (told === undefined || part === undefined || part.maxYears === 0) return undefined
  const words = partsToldIn(told)
  return {
    asks: 'known-part',
    fill: { parts: inEach((tag) => capitalised(words[tag])) },
    missing: 'article',
    certainty: 'likely',
    topic: `known part: ${norm.label.en}, ${term.size}`,
    evidence: [...provisions([part]), { kind: 'not-checked', why: OTHERS }],
  }
}
