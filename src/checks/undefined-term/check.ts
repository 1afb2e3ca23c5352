import type { Law, TermAnswer, TermUse } from '../../law/law.ts'
import { type Card, type Check, type Raise, type View, withTraits } from '../../reader/check.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { speaksOfSections } from '../../reader/for-checks/sections.ts'
import { topicsOf } from '../../reader/for-checks/topics.ts'
import type { Evidence } from '../../reader/reading.ts'
import { shownOnCard, usesAtIssue } from './at-issue.ts'
import { inBaseForm, saidIn } from './base-form.ts'
import { isGlossed } from './glossed.ts'
import { isNickname } from './nicknamed.ts'
import { notInCorpus, notInPack } from './searched.ts'
import { definedBehind } from './so-called.ts'
import { type Use, WORKS, weightiestUses } from './uses.ts'

/** An evaluative or pseudo-legal expression is used as if it were a legal category. */
const undefinedTerm: Check = function* (view) {
  for (const use of weightiestUses(view)) {
    if (isGlossed(use) || isNickname(use)) continue
    const found = askedOfLaw(view, use)
    yield 'card' in found ? found : inBaseForm(view, use, found)
  }
  yield* definitions(view)
}

/** Terms that the law of that day defines, each shown once: they raise nothing. */
function* definitions(view: View): Generator<{ card: Card }> {
  const { law, on } = view
  if (!law || !on) return
  const shown = new Set<string>()
  for (const sentence of view.with('defined-term')) {
    for (const at of sentence.hits('defined-term')) {
      const answer = law.term(view.text(at), sentence.language, on)
      if (answer.kind !== 'defined' || shown.has(answer.term.en)) continue
      shown.add(answer.term.en)
      const uses = shownOnCard(law, on, topicsOf(view, sentence), answer.uses)
      yield { card: { at, term: answer.term, uses } }
    }
  }
}

function askedOfLaw(view: View, use: Use): Raise | { card: Card } {
  const { at, sentence, listed } = use
  const term = saidIn(view, use)
  const { law, on } = view
  const common = {
    at: listed?.whole ?? at,
    trigger: [at],
    missing: 'definition',
    certainty: certaintyOf(use),
  } as const
  const topic = `undefined-term ${at.from}`
  if (!law || !on) {
    const asks = speaksOfSections(view) ? 'meaning-section' : 'meaning'
    return { ...common, topic, asks, fill: { term }, evidence: lawNotChecked(view) }
  }
  const denied = definedBehind(law, on, term, sentence)
  if (denied)
    return {
      ...common,
      topic,
      asks: 'so-called',
      fill: { term, defined: denied.term, provision: labelsOf(denied.uses) },
      evidence: provisions(denied.uses),
    }
  const answer = law.term(term, sentence.language, on)
  const topics = topicsOf(view, sentence)
  const ofConduct = <Answer extends { readonly near?: readonly TermUse[] }>(given: Answer): Answer =>
    given.near === undefined ? given : { ...given, near: usesAtIssue(law, on, topics, given.near) }
  switch (answer.kind) {
    case 'defined':
      return { card: { at, term: answer.term, uses: shownOnCard(law, on, topics, answer.uses) } }
    case 'used': {
      const uses = usesAtIssue(law, on, topics, answer.uses)
      if (uses.length === 0) return { ...common, topic, asks: 'meaning', fill: { term }, evidence: [] }
      return {
        ...common,
        topic,
        asks: answer.corpus ? 'used-in-acts' : 'used',
        fill: {
          term,
          provision: labelsOf(uses),
          ...(answer.corpus ? { acts: String(answer.corpus.acts) } : {}),
        },
        evidence: provisions(uses),
      }
    }
    case 'absent':
      return { ...common, topic, ...notFound(term, ofConduct(answer), law) }
    case 'not-in-pack':
      return { ...common, topic, ...unknown(term, ofConduct(answer), [notInPack(law)]) }
    default:
      return { ...common, topic, asks: 'meaning', fill: { term }, evidence: lawNotChecked(view) }
  }
}

type AskedOfTerm = Pick<Raise, 'asks' | 'fill' | 'evidence'>

/** A corpus was searched: only one that holds the acts of that day may speak of absence in a question. */
function notFound(term: string, answer: TermAnswer & { kind: 'absent' }, law: Law): AskedOfTerm {
  const searched = notInCorpus(answer)
  if (answer.isPartial) return unknown(term, answer, [searched, notInPack(law)])
  const { acts, near = [], later = [] } = answer
  return {
    asks: 'absent',
    fill: { term, acts: String(acts) },
    evidence: [searched, ...provisions(near), ...provisions(later)],
  }
}

/**
 * What is asked where no more is known than that some places lack the term: that a reader has not found it says nothing of the law.
 * @param later where the law of later days has the expression
 * @param near what the law does have of that kind: it knows the word, and for something else
 */
function unknown(
  term: string,
  { later = [], near = [] }: { readonly later?: readonly TermUse[]; readonly near?: readonly TermUse[] },
  searched: readonly Evidence[],
): AskedOfTerm {
  const evidence = [...searched, ...provisions(near), ...provisions(later)]
  const definitions = later.filter(({ kind }) => kind === 'defined')
  if (definitions.length === 0) return { asks: 'meaning', fill: { term }, evidence }
  return { asks: 'later', fill: { term, provision: labelsOf(definitions) }, evidence }
}

export default withTraits(
  {
    asks: [
      'so-called',
      'used',
      'absent',
      'used-in-acts',
      'later',
      'meaning',
      'meaning-section',
      'so-called-as-said',
      'used-as-said',
      'absent-as-said',
      'used-in-acts-as-said',
      'later-as-said',
      'meaning-as-said',
      'meaning-section-as-said',
    ],
    missing: ['definition'],
    hears: WORKS,
    isOfTerms: true,
  },
  undefinedTerm,
)
