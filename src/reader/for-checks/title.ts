import type { SentenceView, View } from '../check.ts'

/** Marks behind which a title goes on to what is said of its matter: «Об ответственности: до семи лет», "— a crime". */
const GOES_ON = /[–—:]|\s-\s/u

/**
 * «О распространении ложных сведений», "On liability for rumours", «… таратқаны үшін жауапкершілік туралы», «… : что надо знать»: a title
 * names its matter, and says nothing of it.
 */
export function isTitle(view: View, sentence: SentenceView): boolean {
  const { from, to } = sentence
  const { clauses, predicates } = sentence.spokenIn
  const hasVerb = (end: number): boolean => {
    for (let token = from; token < end; token++) {
      const word = sentence.word(token)
      // «Расталмаған жаңалық» describes the news.
      if (predicates.finite.test(word) && predicates.describes?.test(word) !== true) return true
    }
    return false
  }
  const asked = sentence.hits('what-to-know').find((hit) => hit.to === to)
  if (asked) return sentence.parted(asked.from) && !hasVerb(asked.from)
  const isWhole = sentence
    .hits('names-matter')
    .some((hit) => (clauses.verbsLast ? hit.to === to : hit.from === from))
  return isWhole && sentence.figures().length === 0 && !GOES_ON.test(view.text(sentence)) && !hasVerb(to)
}
