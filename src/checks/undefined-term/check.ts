import type { TermAnswer, Trilingual } from '../../law/law.ts'
import type { Card, Check, Move, Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'
import { meet } from '../../reader/stretch.ts'

/** A word of a family counts where the model does not speak against it; words of no family only where it surely speaks for it. */
const WITH_FAMILY = 0.3
const WITHOUT_FAMILY = 3.5
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
  readonly language: 'kk' | 'ru' | 'en'
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
  for (const { at, score, language } of weightiest.values()) yield asked(view, at, score, language)
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

function usesIn(view: View, move: Move): Use[] {
  const { sentence, score } = move
  const uses: Use[] = []
  for (const family of FAMILIES) {
    const found = sentence.hits(family).filter((hit) => meet(hit, move) && isExpression(sentence, hit))
    const at = longestOf(found)
    if (at) uses.push({ family, at: withNoun(at, move), score, language: sentence.language })
  }
  if (uses.length > 0 || score < WITHOUT_FAMILY) return uses
  // One strong word («Facebook») is no term by itself; two that stand together are an expression.
  const words = view.strongest(move)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || last.to - first.from > 5 || last.to - first.from < 2) return []
  const at = { from: first.from, to: last.to }
  return [{ family: view.text(at).toLowerCase(), at, score, language: sentence.language }]
}

/** Words of the speaker's own with no mark between them: «кампания, …, порочащие» is two expressions. */
function isExpression(sentence: SentenceView, hit: Stretch): boolean {
  for (let token = hit.from + 1; token < hit.to; token++) if (sentence.parted(token)) return false
  return !sentence.quotesOthers(hit)
}

function longestOf(stretches: readonly Stretch[]): Stretch | undefined {
  return stretches.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0]
}

/** Endings of adjectives: «провокационные» alone is no term, the word behind it belongs to it. */
const ADJECTIVE: Readonly<Record<Use['language'], RegExp>> = {
  ru: /(ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ого|его|ым|им|ыми|ими|ей|ую|юю|ому|ему)$/u,
  en: /(ive|ous|ful|al|ic|able|ed|ing|less|ory|some)$/u,
  kk: /(ті|ты|ді|ды|лі|лы|лық|лік|дық|дік|тық|тік|шыл|шіл|шы|ші|сыз|сіз)$/u,
}

function withNoun(at: Stretch, { sentence, to }: Move): Stretch {
  if (at.to - at.from > 1 || at.to >= to || sentence.parted(at.to)) return at
  if (!ADJECTIVE[sentence.language].test(sentence.word(at.from))) return at
  return sentence.word(at.to).length > 3 ? { from: at.from, to: at.to + 1 } : at
}

function asked(view: View, at: Stretch, score: number, language: Use['language']): Raise | { card: Card } {
  const term = view.text(at)
  const { law, on } = view
  const common = {
    at,
    trigger: [at],
    missing: 'definition',
    certainty: score < 0.5 ? 'likely' : 'certain',
  } as const
  const topic = `undefined-term ${at.from}`
  if (!law || !on)
    return { ...common, topic, asks: 'not-checked', fill: { term }, evidence: lawNotChecked(view) }
  const answer = law.term(term, language, on)
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
  { build, acts, later }: TermAnswer & { kind: 'absent' },
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
    evidence: [{ kind: 'absence', searched, note }, ...provisions(later ?? [])],
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
  const evidence = [{ kind: 'absence', searched, note } as const]
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
