import type { TermAnswer } from '../../law/law.ts'
import { wordedFrom } from '../../law/worded.ts'
import { type Card, type Check, type Raise, type View, withTraits } from '../../reader/check.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'
import { inBaseForm } from './base-form.ts'
import messages from './messages.json' with { type: 'json' }
import { definedBehind } from './so-called.ts'
import { type Use, WORKS, weightiestUses } from './uses.ts'

const worded = wordedFrom(messages)

/** Below this the model is in doubt whether the word stands for a category of law. */
const DOUBTED = 0.5

/** Many countries let rallies be held by permission: «несанкционированный митинг» is asked about only where the law of the day knows none. */
const UNKNOWN_ONLY = ['term-rally']
/** What is asked of a term that the law of the day does not know. */
const OF_UNKNOWN = ['absent', 'not-in-pack']

/** An evaluative or pseudo-legal expression is used as if it were a legal category. */
const undefinedTerm: Check = function* (view) {
  for (const use of weightiestUses(view)) {
    const found = askedOfLaw(view, use)
    if ('card' in found) yield found
    else if (!UNKNOWN_ONLY.includes(use.family) || OF_UNKNOWN.includes(found.asks))
      yield inBaseForm(view, use, found)
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
      yield { card: { at, term: answer.term, uses: answer.uses } }
    }
  }
}

function askedOfLaw(view: View, { at, score, sentence }: Use): Raise | { card: Card } {
  const term = view.text(at)
  const { law, on } = view
  const common = {
    at,
    trigger: [at],
    missing: 'definition',
    certainty: score < DOUBTED ? 'likely' : 'certain',
  } as const
  const topic = `undefined-term ${at.from}`
  if (!law || !on)
    return { ...common, topic, asks: 'not-checked', fill: { term }, evidence: lawNotChecked(view) }
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
  switch (answer.kind) {
    case 'defined':
      return { card: { at, term: answer.term, uses: answer.uses } }
    case 'absent':
      return { ...common, topic, ...notFound(term, answer) }
    case 'used':
      return {
        ...common,
        topic,
        asks: answer.corpus ? 'used-in-acts' : 'used',
        fill: {
          term,
          provision: labelsOf(answer.uses),
          ...(answer.corpus ? { acts: String(answer.corpus.acts) } : {}),
        },
        evidence: provisions(answer.uses),
      }
    case 'not-in-pack':
      return { ...common, topic, ...absent(term, answer, law.build) }
    default:
      return { ...common, topic, asks: 'not-checked', fill: { term }, evidence: lawNotChecked(view) }
  }
}

/** A corpus was searched: the only negative that may be said of the law itself. */
function notFound(
  term: string,
  { build, acts, later, near }: TermAnswer & { kind: 'absent' },
): Pick<Raise, 'asks' | 'fill' | 'evidence'> {
  const searched = worded('undefined-term.corpus', { build, acts: String(acts) })
  const note = worded('undefined-term.not-in-corpus')
  return {
    asks: 'absent',
    fill: { term, acts: String(acts) },
    evidence: [{ kind: 'absence', searched, note }, ...provisions(near ?? []), ...provisions(later ?? [])],
  }
}

function absent(
  term: string,
  answer: TermAnswer & { kind: 'not-in-pack' },
  build: string,
): Pick<Raise, 'asks' | 'fill' | 'evidence'> {
  const searched = worded('undefined-term.pack', { build })
  const note = worded('undefined-term.not-in-pack')
  // What the law does have of that kind shows that it knows the word, and for something else.
  const evidence = [{ kind: 'absence', searched, note } as const, ...provisions(answer.near ?? [])]
  const later = answer.later ?? []
  if (later.length > 0) {
    return {
      asks: 'later',
      fill: { term, provision: labelsOf(later), law: searched },
      evidence: [...evidence, ...provisions(later)],
    }
  }
  return { asks: 'not-in-pack', fill: { term, law: searched }, evidence }
}

export default withTraits({ hears: WORKS, isOfTerms: true }, undefinedTerm)
