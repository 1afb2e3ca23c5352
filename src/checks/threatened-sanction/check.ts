import {
  type Check,
  type Move,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { kindsNamed } from '../../reader/cited/liability-kinds.ts'
import { outright, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { underArticle } from '../../reader/for-checks/under-article.ts'
import { hitsIn, wholeOf } from '../../reader/stretch.ts'
import { citedBehind } from './article-behind.ts'
import { asked } from './asked.ts'
import { blockingOnly } from './blocking.ts'
import { tellsConduct } from './conduct-told.ts'
import { ellipticThreats } from './elliptic.ts'
import { isExplained } from './explained.ts'
import { type Asked, ofSeveralKinds, withoutConduct } from './forms.ts'
import { threatIdioms } from './idioms.ts'
import { noPenalty } from './no-penalty.ts'
import { namesPenalty, namesPrison, unlessPenaltyNamed } from './no-penalty-named.ts'
import { hasNoCase, isNoThreat, isOfOne } from './no-threat.ts'
import { offencesOf } from './of-offence.ts'
import { withPenaltyBehind } from './penalty-behind.ts'
import { FAINT, isPlain, isSaid, isSaidPlainlyElsewhere } from './said.ts'
import { claimAnnounced, claimsAnnounced } from './suit.ts'
import { clauseOf } from './threat-clause.ts'
import { factsTold, goesWithBefore, type Threat, toldOnce } from './told-once.ts'
import { unlessNamed } from './what-is-named.ts'

/** A term of prison tells more of a threat than anything beside it. */
const PRISON = 2
/** Questions that only ask which article it is. */
const ASKS_ARTICLE: ReadonlySet<string> = new Set(['article', 'section'])

/** Questions of which provision of an act that is named. */
const NAMES_ACT: ReadonlySet<string> = new Set(['act-named', 'acts-named'])

/** Questions of what is done to somebody, and under which article. */
const ASKS_UNDER_WHAT: ReadonlySet<string> = new Set(['tried', 'assessed', 'report'])

/** The text reminds of liability or punishment; a number that no cited article carries is a finding of its own. */
const threatenedSanction: Check = function* (view) {
  const threats = [...toldOnce([...threatsOf(view)])]
  const threatsIn = Map.groupBy(threats, ({ sentence }) => sentence.n)
  for (const threat of threats) {
    const { sentence } = threat
    const move = { ...threat.at, sentence, score: 0 }
    const matters = offencesOf(move)
    const weight = threat.weight + weightOf(view, move)
    const at = threatsIn.get(sentence.n)?.length === 1 ? withPenaltyBehind(move) : threat.at
    const under = ASKS_UNDER_WHAT.has(threat.asks)
      ? { fill: { ...threat.fill, under: underArticle(view) } }
      : {}
    const asked = { ...askedByNamed(threat, threats), ...askedBeside(view, move, threat, threatsIn) }
    yield { ...threat, ...under, ...asked, at, weight, ...(matters === undefined ? {} : { matters }) }
  }
}

/** Asked by a threat that the one of an article goes with: one that tells that article behind, or more of the same before. */
function askedBeside(
  view: View,
  move: Move,
  { asks }: Threat,
  threatsIn: ReadonlyMap<number, readonly Threat[]>,
): Partial<Threat> {
  const { n } = move.sentence
  const behind = threatsIn.get(n + 1)?.[0]
  if (behind && citedBehind(view, move.sentence)) return asOf(behind)
  if (!ASKS_ARTICLE.has(asks)) return {}
  const before = threatsIn.get(n - 1)?.at(-1)
  return before && goesWithBefore(view, move, before) ? asOf(before) : {}
}

/** "Strict action will be taken": where the text names the act that carries the penalty, by the question of that act. */
function askedByNamed({ askedByPlainer }: Threat, threats: readonly Threat[]): Partial<Threat> {
  if (askedByPlainer === undefined || threats.some(({ asks }) => asks === askedByPlainer)) return {}
  const named = threats.find(({ asks }) => NAMES_ACT.has(asks))
  return named === undefined ? {} : asOf(named)
}

/** Asked by the question of another threat, where that is put to the same addressee. */
function asOf({ asks, topic, question }: Threat): Partial<Threat> {
  return {
    askedByPlainer: asks,
    ...(topic === undefined ? {} : { topic }),
    ...(question === undefined ? {} : { question }),
  }
}

/** How much more a threat tells of what is asked: for what it is, that it is a penalty at all, and that it is prison. */
function weightOf(view: View, move: Move): number {
  return (
    Number(tellsConduct(move)) + Number(namesPenalty(view, move)) + (namesPrison(view, move) ? PRISON : 0)
  )
}

/**
 * Threats of a statement: what the model hears, then, in other sentences, what words make whatever it hears; those found last go on with
 * others: what a penalty grows to, what stands for the verb.
 */
function* threatsOf(view: View): Generator<Threat> {
  const raised = new Set<number>()
  for (const move of view.moves(FAINT, (stretch) => isSaid(view, stretch))) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || isNoThreat(view, move) || isSaidPlainlyElsewhere(move)) continue
    raised.add(sentence.n)
    const question = askedOf(view, move)
    if (isExplained(view, move, question)) continue
    const raise = {
      sentence,
      at: move,
      trigger: view.strongest(move),
      ...question,
      weight: factsTold(move),
    }
    yield ASKS_ARTICLE.has(raise.asks) && !isPlain(move) ? { ...raise, certainty: 'likely' } : raise
  }
  yield* plainThreats(view, outrightIfHeard(view, 'plain-threat'), raised)
  for (const { clause, words } of claimsAnnounced(view)) {
    if (raised.has(words.sentence.n)) continue
    raised.add(words.sentence.n)
    yield outrightThreat(view, clause, [words])
  }
  // «Поручил привлечь авторов к ответственности»: guilty before any court looked at them.
  yield* plainThreats(view, outright(view, 'penalty-bidden'), raised)
  // «Необходимо усилить ответственность платформ»: what is too little today, and what is to come.
  yield* plainThreats(view, outrightIfHeard(view, 'penalty-proposed'), raised, namesLiability)
  // «За фейк дадут 20 лет» names no penalty, but what it is for.
  yield* plainThreats(view, outright(view, 'plain-term'), raised, isOfOffence)
  // «Паблики клевещут. За это им грозит до трех лет»: what it is for was said.
  yield* plainThreats(view, outright(view, 'takes-up-term'), raised, (sentence) => hasNoCase(view, sentence))
  // «При тяжких последствиях срок возрастает»: which term, the threat in the sentence before tells.
  yield* plainThreats(view, outright(view, 'penalty-grows'), raised, ({ n }) => raised.has(n - 1))
  yield* sizesBehind(view, raised)
  for (const { clause, words } of threatIdioms(view)) {
    if (raised.has(words.sentence.n) || isNoThreat(view, words)) continue
    raised.add(words.sentence.n)
    yield outrightThreat(view, clause, [words])
  }
  for (const move of ellipticThreats(view, raised)) {
    if (isNoThreat(view, move)) continue
    raised.add(move.sentence.n)
    yield outrightThreat(view, move, [move])
  }
}

/** "Article 274 punishes it. | The maximum sentence is 20 years": how much the threat carries, in the sentence behind, is held against the article. */
function* sizesBehind(view: View, raised: ReadonlySet<number>): Generator<Threat> {
  for (const before of raised) {
    const n = before + 1
    if (n >= view.sentenceCount || raised.has(n)) continue
    const sentence = view.sentence(n)
    const isSize =
      sentence.spokenIn.articles.penalty.test(view.text(sentence)) || sentence.hits('such-conduct').length > 0
    if (!isSize || sentence.citations().length > 0) continue
    const trigger = sentence.figures().filter(({ kind }) => kind === 'term-of-years')
    const move = wholeOf(sentence)
    if (trigger.length === 0 || sentence.quotesOthers(move) || isNoThreat(view, move)) continue
    yield outrightThreat(view, move, trigger)
  }
}

/**
 * "Commits an offence", «будем выдворять» threatens in so many words.
 * @param raised numbers of sentences that threaten already; those found are added
 * @param isMeant what else must be so of the sentence
 */
function* plainThreats(
  view: View,
  hits: readonly Move[],
  raised: Set<number>,
  isMeant: (sentence: SentenceView) => boolean = () => true,
): Generator<Threat> {
  for (const hit of hits) {
    const { sentence } = hit
    if (raised.has(sentence.n) || !isMeant(sentence)) continue
    const move = clauseOf(hit)
    if (sentence.quotesOthers(move) || sentence.negated(hit) || sentence.denied(hit)) continue
    // "He faces trial; anyone who repeats it may be jailed" goes on to others.
    const isOfOthers = hitsIn(move, 'group').length > 0
    if ((!isOfOthers && isOfOne(sentence, sentence)) || isNoThreat(view, move)) continue
    raised.add(sentence.n)
    yield outrightThreat(view, move, [hit])
  }
}

/** A threat that its words make, whatever the model hears in them. */
function outrightThreat(view: View, move: Move, trigger: readonly Stretch[]): Threat {
  return {
    sentence: move.sentence,
    at: move,
    trigger,
    ...askedOf(view, move),
    weight: factsTold(move),
    certainty: 'likely',
  }
}

function namesLiability(sentence: SentenceView): boolean {
  return sentence.hits('liability').length > 0
}

/** Whether a sentence tells how many years an offence of words carries. */
function isOfOffence(sentence: SentenceView): boolean {
  return ownTopics(sentence).length > 0 && sentence.figures().some(({ kind }) => kind === 'term-of-years')
}

function askedOf(view: View, move: Move): Asked {
  return unlessNamed(view, move, askedOfAll(view, move))
}

/** A question may quote more of the sentence than the threat: what it says of the conduct is known. */
function askedOfAll(view: View, move: Move): Asked {
  const known = claimAnnounced(view, move) ?? blockingOnly(view, move) ?? noPenalty(view, move)
  if (known) return known
  const { sentence } = move
  const question = asked(view, move)
  if (!ASKS_ARTICLE.has(question.asks)) return question
  const plain = tellsConduct(move) ? withoutConduct(question) : question
  const named = unlessPenaltyNamed(view, move, plain)
  return kindsNamed(view.text(sentence), sentence.ofAll).length > 1 ? ofSeveralKinds(named) : named
}

export default withTraits(
  {
    asksOfAct: true,
    asks: [
      'article',
      'articles',
      'article-range',
      'section',
      'act-named',
      'acts-named',
      'covers',
      'covers-several',
      'rule',
      'rule-cited',
      'penalty-cited',
      'blocking',
      'blocking-cited',
      'stopped',
      'tried',
      'measure-named',
      'forbidden',
      'assessed',
      'measures',
      'consequences',
      'answer',
      'answer-own',
      'court',
      'funding',
      'proposed',
      'bidden',
      'suit',
      'suit-moral',
      'report',
      'number',
      'fine',
      'only-part',
      'only-limit',
      'no-such-range',
      'known-part',
      'sum-parts',
      'own-part',
      'own-parts',
      'meant',
      'not-found',
      'not-in-force',
      'which-code',
      'just-struck',
      'other-code',
      'not-carried',
      'no-such-size',
      'texts-differ',
      'other-conduct',
      'other-article',
    ],
    missing: ['article', 'number', 'blocking', 'answer', 'court', 'funding', 'proposed', 'bidden', 'claim'],
    hears: ['misstated-element'],
  },
  threatenedSanction,
)
