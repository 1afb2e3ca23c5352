import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { labelsOf, provisions } from '../../reader/evidence.ts'

/** Groups that may be accused beside bloggers. */
const OTHERS = ['accused', 'by-name', 'ill-meaning', 'vague-group', 'hidden-hand']
/** Words at most between two that are accused together: "ill-wishers | and some unscrupulous | bloggers". */
const BETWEEN = 4

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'fill'>

/**
 * Who is meant by bloggers: those whom the law of that day defines, or anyone who writes; before it defined any, in which law. With
 * the provisions that let everyone spread information. Nothing where they are not accused, or others with them, who are no bloggers, or no
 * law of that day is known.
 * @param isOffence whether they are accused of what a court may decide
 */
export function askedOfBloggers(
  view: View,
  { sentence, ...at }: Stretch & { readonly sentence: SentenceView },
  isOffence: boolean,
): Asked | undefined {
  const { law, on } = view
  const [bloggers] = sentence.hits('bloggers', at)
  if (bloggers === undefined || law === undefined || on === undefined) return undefined
  if (isBesideOthers(sentence, bloggers)) return undefined
  const of = manner(isOffence, isOneOnly(sentence, bloggers))
  const missing = isOffence ? 'name' : 'deed'
  const answer = law.term(view.text(bloggers), sentence.language, on)
  const frees = provisions(law.guarantees('spreading-information', on))
  if (answer.kind === 'defined') {
    const defined = answer.uses.filter(({ kind }) => kind === 'defined')
    return {
      asks: `defined${of}`,
      missing,
      fill: { provision: labelsOf(defined.slice(0, 1)) },
      evidence: [...provisions(defined), ...frees],
    }
  }
  if (answer.kind === 'not-checked' || !('later' in answer) || answer.later === undefined) return undefined
  return { asks: `not-defined${of}`, missing, evidence: frees }
}

/** "Our ill-wishers and some bloggers": whether another group is accused in the same breath. */
function isBesideOthers(sentence: SentenceView, bloggers: Stretch): boolean {
  const { clauses, terms } = sentence.spokenIn
  const joins = (token: number): boolean =>
    clauses.coordinators.includes(sentence.word(token)) || terms.joints.includes(sentence.word(token))
  return OTHERS.flatMap((list) => sentence.hits(list)).some((group) => {
    const [one, other] = group.from < bloggers.from ? [group, bloggers] : [bloggers, group]
    if (one.to > other.from || other.from - one.to > BETWEEN) return false
    for (let token = one.to; token < other.from; token++) if (joins(token)) return true
    return false
  })
}

/** What of them is asked: which court and how many of them, which court alone, or what they did. */
function manner(isOffence: boolean, isOne: boolean): '' | '-one' | '-did' {
  if (!isOffence) return '-did'
  return isOne ? '-one' : ''
}

/** "A blogger lies", «один блогер»: of one, not of each, it is not asked how many there are. */
function isOneOnly(sentence: SentenceView, bloggers: Stretch): boolean {
  return (
    sentence.hits('one-blogger', bloggers).length > 0 && sentence.hits('many-bloggers', bloggers).length === 0
  )
}
