import { isSameArticle } from '../../law/place.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { citedPlaces } from '../../reader/cited/places.ts'

/**
 * «Унижение чести и достоинства наказывается …», «ответственность за сведения, порочащие …»: whether a sentence tells, before its words
 * up to `to`, for what the law makes liable.
 */
export function isElement(view: View, sentence: SentenceView, to = sentence.to): boolean {
  const law = { from: sentence.from, to }
  if (sentence.hits('called-offence').length > 0) return true
  if (sentence.citations().length > 0 && !citesOwnClaim(view, sentence)) return true
  return sentence.near('liable-for', law, 0)
}

/** «Требует опровержения по статье 143 Гражданского кодекса»: what gives the claim to its holder makes nobody liable for an offence. */
function citesOwnClaim(view: View, sentence: SentenceView): boolean {
  const { law, on } = view
  if (!law || !on) return false
  const holders = law.standing('honour', on)
  const cited = citedPlaces(view, law, on, sentence)
  return (
    cited.length > 0 &&
    cited.every((place) => holders.some(({ citation }) => isSameArticle(place.citation, citation)))
  )
}
