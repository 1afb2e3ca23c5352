/** Places of the lists of denial that all checks share, or -1. */
export interface DenialPlaces {
  /** What denies all behind it, before it or within it. */
  readonly before: number
  readonly behind: number
  readonly around: number
  /** What denies all between its ends where these are those of the sentence: «То, что …, – выдумка», "That … is a lie". */
  readonly whole: number
  /** What tells whose words stood before it and denies them: «…, говорится в сети; это неправда». */
  readonly told: number
  /** What asks whether it is so, or tells it as hearsay: what stands behind it up to the next mark, and all its clause. */
  readonly doubtBefore: number
  readonly doubtWithin: number
  /** Words that only seem to deny. */
  readonly kept: number
  /** What lists of myths and facts call what they refute, and what answers it; who asks in a record of a conversation. */
  readonly labels: readonly number[]
  /** Of these, who asks, and what is asked. */
  readonly askers: readonly number[]
}

/** What a myth or a claim is called, what answers it, and who or what asks in a record of a conversation. */
export type Label = 'myth-label' | 'claim-label' | 'fact-label' | 'asker-label' | 'question-label'
export const LABELS: readonly Label[] = [
  'myth-label',
  'claim-label',
  'fact-label',
  'asker-label',
  'question-label',
]

/** Looks the lists up once for a language. */
export function denialPlaces(placeOf: (list: string) => number): DenialPlaces {
  return {
    before: placeOf('denial-before'),
    behind: placeOf('denial-behind'),
    around: placeOf('denial-around'),
    whole: placeOf('denial-of-whole'),
    told: placeOf('denial-of-told'),
    doubtBefore: placeOf('doubt-before'),
    doubtWithin: placeOf('doubt-within'),
    kept: placeOf('no-denial'),
    labels: [...LABELS, 'voice-label'].map(placeOf),
    askers: [placeOf('asker-label'), placeOf('question-label'), placeOf('voice-label')],
  }
}
