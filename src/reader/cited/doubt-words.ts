import { capitalised } from '../../law/first-letter.ts'
import type { Doubt, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { plainDay, saidDay } from './day-words.ts'
import { worded } from './words.ts'

const NOTHING: Trilingual = { kk: '', ru: '', en: '' }

/** What is not certain of a place on the statement's day, with the first and the last day that are possible; said behind the place. */
export function doubtIn({ kind, from, to, byPack }: Doubt): Trilingual {
  const pack = byPack
    ? worded('cited.doubt-by-pack', { day: saidDay(byPack.day, byPack.isApproximate).on })
    : NOTHING
  return worded(`cited.doubt-${kind}`, { from: plainDay(from), to: plainDay(to), pack })
}

/** The same as sentences of their own, with the words that may have stood. */
export function doubtNote(doubt: Doubt): Trilingual {
  const { before } = doubt
  const told = doubtIn(doubt)
  return inEach((tag) => {
    const words = before?.[tag] ?? before?.ru ?? before?.kk ?? before?.en
    const earlier =
      words === undefined
        ? ''
        : ` ${worded('cited.doubt-before', { before: words.replaceAll('\n', ' ') })[tag]}`
    return capitalised(told[tag]) + earlier
  })
}
