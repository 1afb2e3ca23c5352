import { capitalised } from '../../law/first-letter.ts'
import type { CitedFact, Doubt, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { inOurMarks } from '../scan/inner-marks.ts'
import { plainDay, saidDay } from './day-words.ts'
import { worded } from './words.ts'

const NOTHING: Trilingual = { kk: '', ru: '', en: '' }

/** What is not certain of a place on the statement's day, with the first and the last day that are possible; said behind the place. */
function doubtIn(doubt: Doubt): Trilingual {
  if ('told' in doubt)
    return inEach((tag) => {
      const note = doubt.told[tag] ?? doubt.told.ru ?? Object.values(doubt.told)[0] ?? ''
      const words = inOurMarks(note.replace(/\.$/u, ''))
      return worded(`cited.doubt-${doubt.kind}`, { words })[tag]
    })
  const { kind, from, to, byPack } = doubt
  const pack = byPack
    ? worded('cited.doubt-by-pack', { day: saidDay(byPack.day, byPack.isApproximate).on })
    : NOTHING
  return worded(`cited.doubt-${kind}`, { from: plainDay(from), to: plainDay(to), pack })
}

/** What is not certain of places on the statement's day, each once, as sentences that follow another one. */
export function doubtsBeside(facts: readonly CitedFact[]): readonly Trilingual[] {
  const once = new Map(facts.flatMap(({ label, doubt }) => (doubt ? [[label.en, { label, doubt }]] : [])))
  return Array.from(once.values(), ({ label, doubt }) =>
    inEach((tag) => `${capitalised(label[tag])}: ${doubtIn(doubt)[tag]}`),
  )
}

/** The same as sentences of their own, with the words that may have stood. */
export function doubtNote(doubt: Doubt): Trilingual {
  const before = 'told' in doubt ? undefined : doubt.before
  const told = doubtIn(doubt)
  return inEach((tag) => {
    const words = before?.[tag] ?? before?.ru ?? before?.kk ?? before?.en
    const earlier =
      words === undefined
        ? ''
        : ` ${worded('cited.doubt-before', { before: words.replaceAll('\n', ' ').replace(/\.$/u, '') })[tag]}`
    return `${capitalised(told[tag])}.${earlier}`
  })
}
