import { dayBefore } from '../../law/days/day-beside.ts'
import type { Day, Law, Norm, Topic, Trilingual } from '../../law/law.ts'
import type { SentenceView } from '../check.ts'
import { provisions } from '../evidence.ts'
import type { Evidence } from '../reading.ts'
import { type LiabilityKind, liabilityNamed } from './liability-kinds.ts'
import { formerLawIn } from './other-law.ts'
import { notInForce } from './standing.ts'

/** A conduct that one code punishes on the statement's day, and another one before or after. */
export interface OfOtherCode {
  /** The norm that carries the kind of liability that is told, and does not stand on that day. */
  readonly gone: Norm
  /** Said after it, in words. */
  readonly state: Trilingual
  /** The norm of the day. */
  readonly now: Norm
  readonly evidence: readonly Evidence[]
}

/**
 * «За клевету грозит лишение свободы», said after libel went from the Criminal Code to another one: the only norm of the day that
 * punishes what is named is of another kind than the liability told, and one of that kind ended on the day it began, or begins on the
 * day it ends.
 * @param said words that tell the kind of liability
 * @param hasTerm whether a term of imprisonment is told, which only a crime carries
 */
function ofOtherCode(
  law: Law,
  on: Day,
  sentence: SentenceView,
  topics: readonly Topic[],
  said: string,
  hasTerm: boolean,
): OfOtherCode | undefined {
  if (topics.length === 0 || formerLawIn(sentence).length > 0) return undefined
  const told = hasTerm ? 'criminal' : liabilityNamed(said, sentence.ofAll)
  if (told === undefined) return undefined
  const [now, second] = punishingAll(law, on, topics)
  if (now === undefined || second !== undefined || now.kind === told) return undefined
  const gone = besideIn(law, now, topics, told)
  if (gone === undefined) return undefined
  const none = notInForce(law, on, gone)
  if (none === undefined) return undefined
  return { gone, state: none.state, now, evidence: [...provisions([now]), ...none.evidence] }
}

/** Offences against a person's good name, which are named in one breath and stand in articles of their own. */
const OF_GOOD_NAME: readonly Topic[] = ['libel', 'insult']

/**
 * The same of what a sentence names in one breath: «за клевету и оскорбление». Where nothing is told of both together, of that one which
 * another code punishes, with what else is named.
 */
export function ofOtherCodeAmong(
  law: Law,
  on: Day,
  sentence: SentenceView,
  topics: readonly Topic[],
  said: string,
  hasTerm: boolean,
): (OfOtherCode & { readonly rest: readonly Topic[] }) | undefined {
  const ofAll = ofOtherCode(law, on, sentence, topics, said, hasTerm)
  if (ofAll) return { ...ofAll, rest: [] }
  if (topics.length !== OF_GOOD_NAME.length || !OF_GOOD_NAME.every((topic) => topics.includes(topic)))
    return undefined
  for (const topic of topics) {
    const ofOne = ofOtherCode(law, on, sentence, [topic], said, hasTerm)
    if (ofOne) return { ...ofOne, rest: topics.filter((each) => each !== topic) }
  }
  return undefined
}

/** The norm of another kind that ended on the day another one about the same began, or that begins on the day it ends. */
function besideIn(
  law: Law,
  { inForce: { since, until } }: Norm,
  topics: readonly Topic[],
  told: LiabilityKind,
): Norm | undefined {
  const ended = since === undefined ? [] : punishingAll(law, dayBefore(since), topics)
  const begun = until === undefined ? [] : punishingAll(law, until, topics)
  return (
    ended.find(({ kind, inForce }) => kind === told && inForce.until === since) ??
    begun.find(({ kind, inForce }) => kind === told && inForce.since === until)
  )
}

/** Norms that punish, first of all, one of the topics, and are about all of them. */
function punishingAll(law: Law, on: Day, topics: readonly Topic[]): readonly Norm[] {
  return law.norms(on, topics).filter((norm) => {
    const [first] = norm.topics
    if (norm.kind === 'civil' || first === undefined || !topics.includes(first)) return false
    return topics.every((topic) => norm.topics.includes(topic))
  })
}
