import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { labelsOf, provisions } from '../../reader/evidence.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'fill'>

/**
 * Who is meant by bloggers: those whom the law of that day defines, or anyone who writes; before it defined any, in which law. With
 * the provisions that let everyone spread information. Nothing where they are not accused, or no law of that day is known.
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
