import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { labelsOf, provisions } from '../../reader/evidence.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'fill'>

/**
 * Who is meant by bloggers: those whom the law of that day defines, or anyone who writes; before it defined any, in which law. With
 * the provisions that let everyone spread information. Nothing where they are not accused, or no law of that day is known.
 */
export function askedOfBloggers(
  view: View,
  { sentence, ...at }: Stretch & { readonly sentence: SentenceView },
): Asked | undefined {
  const { law, on } = view
  const [bloggers] = sentence.hits('bloggers', at)
  if (bloggers === undefined || law === undefined || on === undefined) return undefined
  const isOne = isOneOnly(sentence, bloggers)
  const answer = law.term(view.text(bloggers), sentence.language, on)
  const frees = provisions(law.guarantees('spreading-information', on))
  if (answer.kind === 'defined') {
    const defined = answer.uses.filter(({ kind }) => kind === 'defined')
    return {
      asks: isOne ? 'defined-one' : 'defined',
      missing: 'name',
      fill: { provision: labelsOf(defined.slice(0, 1)) },
      evidence: [...provisions(defined), ...frees],
    }
  }
  if (answer.kind === 'not-checked' || !('later' in answer) || answer.later === undefined) return undefined
  return { asks: isOne ? 'not-defined-one' : 'not-defined', missing: 'name', evidence: frees }
}

/** "A blogger lies", «один блогер»: of one, not of each, it is not asked how many there are. */
function isOneOnly(sentence: SentenceView, bloggers: Stretch): boolean {
  return (
    sentence.hits('one-blogger', bloggers).length > 0 && sentence.hits('many-bloggers', bloggers).length === 0
  )
}
