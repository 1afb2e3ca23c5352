import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { lawNotChecked, provisions } from '../../reader/evidence.ts'

/** Words between what is not to be done and what is to be waited for. */
const BESIDE = 8

/** «Не распространять до появления официальной информации»: publishing is made to wait for the authorities. */
export function awaitsOfficial(sentence: SentenceView, at: Stretch): boolean {
  const refrains = sentence.hits('refrain').length > 0 || sentence.hits('calls-to-refrain').length > 0
  return refrains && sentence.near('awaits-official', at, BESIDE)
}

/**
 * Which norm obliges to wait, or to have a text cleared first, and what guarantees the freedom to publish on that day.
 * @param what whether official word is to be awaited or the text to be cleared
 */
export function askedToAwait(
  view: View,
  what: 'awaits' | 'clears' = 'awaits',
): Omit<Raise, 'at' | 'certainty'> {
  const { law, on } = view
  const bans = law && on ? law.guarantees('from-censorship', on) : []
  const frees = law && on ? law.guarantees('spreading-information', on) : []
  const [ban] = bans
  return {
    asks: ban === undefined ? what : `${what}-uncensored`,
    ...(ban === undefined ? {} : { fill: { provision: ban.label } }),
    missing: what,
    topic: `call-to-obey ${what}`,
    evidence: ban === undefined ? lawNotChecked(view) : provisions([...bans, ...frees]),
  }
}
