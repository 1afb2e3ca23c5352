import type { TermAnswer, Trilingual } from '../../law/law.ts'
import type { Card, Check, Move, Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'
import { meet } from '../../reader/stretch.ts'
import { describedNoun, isExpression, plainestOf, withNoun } from './expression.ts'
import { definedBehind } from './so-called.ts'

/** A word of a family counts where the model does not speak against it; words of no family only where it surely speaks for it. */
const WITH_FAMILY = 0.3
const WITHOUT_FAMILY = 3.5
/** Below this the model is in doubt whether the word stands for a category of law. */
const DOUBTED = 0.5
/** How many times as weighty a later use must be: of uses that weigh alike the first brings the term in. */
const WEIGHTIER = 2
const FAMILIES = [
  'term-provocation',
  'term-destructive',
  'term-fake',
  'term-attack',
  'term-disinformation',
  'term-discredit',
  'term-forces',
  'term-hygiene',
  'term-unreliable',
  'term-extremist-mood',
  'term-pseudo',
  'term-harmful',
]

interface Use {
  readonly family: string
  readonly at: Stretch
  readonly score: number
  readonly sentence: SentenceView
}

/** An evaluative or pseudo-legal expression is used as if it were a legal category. */
const undefinedTerm: Check = function* (view) {
  const weightiest = new Map<string, Use>()
  for (const move of view.moves(WITH_FAMILY)) {
    if (move.sentence.quotesOthers(move)) continue
    for (const use of usesIn(view, move)) {
      const known = weightiest.get(use.family)
      if (!known || use.score > known.score * WEIGHTIER) weightiest.set(use.family, use)
    }
  }
  for (const use of apart([...weightiest.values()])) yield asked(view, use)
  yield* definitions(view)
}

/** Uses that share no word: of two families that see one expression the longer stretch is asked, and once. */
function apart(uses: readonly Use[]): readonly Use[] {
  const kept: Use[] = []
  for (const use of uses.toSorted(
    ({ at: a }, { at: b }) => b.to - b.from - (a.to - a.from) || a.from - b.from,
  ))
    if (!kept.some(({ at }) => meet(at, use.at))) kept.push(use)
  return kept
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

function usesIn(view: View, move: Move): Use[] {
  const { sentence, score } = move
  const uses: Use[] = []
  for (const family of FAMILIES) {
    const found = sentence.hits(family).filter((hit) => meet(hit, move) && isExpression(sentence, hit))
    const at = plainestOf(found)
    if (at) uses.push({ family, at: withNoun(at, move), score, sentence })
  }
  if (uses.length > 0 || score < WITHOUT_FAMILY) return uses
  const at = describedNoun(move, view.strongest(move))
  return at ? [{ family: view.text(at).toLowerCase(), at, score, sentence }] : []
}

function asked(view: View, { at, score, sentence }: Use): Raise | { card: Card } {
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
  const searched: Trilingual = {
    kk: `«${build}» корпусы: сол күні қолданыста болған актілер — ${acts}`,
    ru: `корпус «${build}»: актов, действовавших в тот день, — ${acts}`,
    en: `corpus “${build}”: acts in force that day — ${acts}`,
  }
  const note: Trilingual = {
    kk: 'Бұл актілердің мәтінінде мұндай тіркес жоқ, басқа тұлғада да кездеспейді.',
    ru: 'В текстах этих актов такого выражения нет ни в какой форме.',
    en: 'The texts of these acts do not hold this expression in any form.',
  }
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
  const searched: Trilingual = {
    kk: `нормалар жинағы ${build} (толық заңнама емес)`,
    ru: `набор норм ${build} (не всё законодательство)`,
    en: `norm pack ${build} (not the whole of the law)`,
  }
  const note: Trilingual = {
    kk: 'Жинақта бұл тіркестің анықтамасы да, қолданылуы да жоқ.',
    ru: 'В наборе нет ни определения этого выражения, ни его употребления.',
    en: 'The pack holds neither a definition nor a use of this expression.',
  }
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

export default undefinedTerm
