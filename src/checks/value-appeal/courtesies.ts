import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'

/** Words that call on people beside a saying, or beside thanks. */
const CALLS = ['appeal', 'modal', 'demand']

/** «Как гласит пословица, мир в доме – богатство», "there is an old proverb: unity is strength": a saying that is told calls on nobody. */
export function isSaying({ sentence }: Pick<Move, 'sentence'>): boolean {
  if (sentence.hits('as-saying').length === 0) return false
  return CALLS.every((list) => sentence.hits(list).length === 0)
}

/** "Thank you for staying calm", «ценим ваше терпение», «сабыр сақтап, сенгендеріңізге рақмет»: what somebody is thanked for is asked of nobody. */
export function isThanked(move: Move): boolean {
  const { sentence } = move
  const thanks = sentence.hits('thanks-for')
  if (thanks.length === 0) return false
  const { verbsLast } = sentence.spokenIn.clauses
  const reach = verbsLast
    ? thanks.filter(({ to }) => to === sentence.to).map(() => ({ from: sentence.from, to: sentence.to }))
    : thanks.map(({ from, to }) => ({ from, to: endOfThanks(sentence, to) }))
  const values = hitsIn(move, 'values')
  if (values.length === 0 || !values.every((value) => meetsAny(value, reach))) return false
  // «Благодарим за терпение и просим сохранять спокойствие» asks, too.
  return CALLS.every((list) => sentence.hits(list).every((hit) => meetsAny(hit, thanks)))
}

/** «Спасибо, что | сохраняли спокойствие»: thanks go on behind a mark before "that". */
function endOfThanks(sentence: SentenceView, to: number): number {
  let token = to
  if (
    token < sentence.to &&
    sentence.parted(token) &&
    sentence.spokenIn.speech.that.includes(sentence.word(token))
  )
    token++
  while (token < sentence.to && !sentence.partsClauses(token)) token++
  return token
}

/** "We hope for your understanding and patience": the close of a notice, where no other value is named. */
export function isPoliteHope(move: Move): boolean {
  const { sentence } = move
  const hopes = sentence.hits('polite-hope')
  if (hopes.length === 0 || sentence.hits('crowd-or-rumour').length > 0) return false
  const isOfHope = (at: Stretch): boolean => meetsAny(at, hopes)
  const polite = [...hopes, ...sentence.hits('polite-patience')]
  if (!sentence.hits('values').every((value) => meetsAny(value, polite))) return false
  return CALLS.every((list) => sentence.hits(list).every(isOfHope))
}
