import type { SentenceView, Stretch } from '../../reader/check.ts'

/** "Videos of a | provocative nature", «материалы | деструктивного характера»: what is of a kind belongs to the term. */
export function withKind(sentence: SentenceView, { from, to }: Stretch): Stretch {
  const { kinds } = sentence.spokenIn.terms
  if (kinds === undefined || to - from < 2 || !kinds.noun.test(sentence.word(to - 1))) return { from, to }
  const first = from - kinds.leads.length
  const noun = first - 1
  if (noun < sentence.from || kinds.leads.some((word, place) => sentence.word(first + place) !== word))
    return { from, to }
  for (let token = noun + 1; token <= from; token++) if (sentence.parted(token)) return { from, to }
  return { from: noun, to }
}
