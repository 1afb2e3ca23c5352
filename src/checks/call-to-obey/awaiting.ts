import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { lawNotChecked, provisions } from '../../reader/evidence.ts'

/** Words between what is not to be done and what is to be waited for. */
const BESIDE = 8

/** «Не распространять до появления официальной информации»: publishing is made to wait for the authorities. */
export function awaitsOfficial(sentence: SentenceView, at: Stretch): boolean {
  const refrains = sentence.hits('refrain').length > 0 || sentence.hits('calls-to-refrain').length > 0
  return refrains && sentence.near('awaits-official', at, BESIDE)
}

/** Which norm obliges to wait, and what guarantees the freedom to publish on that day. */
export function askedToAwait(view: View): Omit<Raise, 'at'> {
  const { law, on } = view
  const bans = law && on ? law.guarantees('from-censorship', on) : []
  const frees = law && on ? law.guarantees('spreading-information', on) : []
  const [ban] = bans
  return {
    asks: ban === undefined ? 'awaits' : 'awaits-uncensored',
    ...(ban === undefined ? {} : { fill: { provision: ban.label } }),
    missing: 'awaits',
    certainty: 'likely',
    topic: 'call-to-obey awaits',
    evidence: ban === undefined ? lawNotChecked(view) : provisions([...bans, ...frees]),
  }
}
