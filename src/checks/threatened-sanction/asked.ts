import type { Move, View } from '../../reader/check.ts'
import { citedLaw } from '../../reader/cited/places.ts'
import { cannotPunish } from '../../reader/cited/punishing.ts'
import { notInForce } from '../../reader/cited/standing.ts'
import { tellsAct } from '../../reader/cited/tells-act.ts'
import { citedWithoutDay } from '../../reader/cited/without-day.ts'
import { lawNotChecked } from '../../reader/evidence.ts'
import { speaksOfSections } from '../../reader/for-checks/sections.ts'
import { articleBefore, citedBefore } from './article-before.ts'
import { articleBehind, citedBehind } from './article-behind.ts'
import { articleElsewhere, articleOfTerm } from './article-elsewhere.ts'
import { type Asked, article, covers, ofRule, section } from './forms.ts'
import { namesSize } from './no-penalty-named.ts'
import { actNotHeld } from './not-held.ts'
import { askedOfCited, askedOfMeant } from './of-cited.ts'
import { askedOfOffences } from './of-offences.ts'
import { ofPenalCode } from './penal-article.ts'
import { statesRule } from './states-rule.ts'

/** What a threat is asked about: its number, else the articles that it cites, else which article it is. */
export function asked(view: View, move: Move): Asked {
  const { sentence } = move
  const { law, on } = view
  if (!law || !on) return askedUnchecked(view, move)
  const own = citedLaw(view, law, on, sentence)
  const penal = ofPenalCode(view, law, on, sentence, own)
  if (penal) return { ...askedOfCited(view, law, on, sentence, penal), certainty: 'likely' }
  const isOwn = own.places.length > 0 || own.unresolved.length > 0
  const beside = isOwn
    ? undefined
    : (articleBefore(view, law, on, sentence) ?? articleBehind(view, law, on, sentence))
  const cited = beside ?? own
  const words = cited.unresolved
  // «В порядке статьи 31 Закона «О прокуратуре»» tells by what the body acts, and punishes nothing.
  const places = cited.places.filter(
    (place) => !cannotPunish(law, on, place) || notInForce(law, on, place) !== undefined,
  )
  if (places.length > 0) {
    const ofCited = askedOfCited(view, law, on, sentence, { ...cited, places })
    // Of an article whose parts are known, what the sentence says was held against these.
    const isKnown = places.some(({ citation }) => law.norm(citation, on) !== undefined)
    return isOwn && !isKnown && statesRule(view, move) ? ofRule(ofCited, { ...cited, places }) : ofCited
  }
  // An act that is named, and not one of this law's: another country's, or one that the pack does not have.
  if (words.some((each) => tellsAct(sentence, each))) return covers(cited, [actNotHeld(law)])
  const elsewhere =
    words.length === 0
      ? (articleElsewhere(view, law, on, move) ?? articleOfTerm(view, law, on, move))
      : undefined
  if (elsewhere) return askedOfMeant(view, law, on, sentence, elsewhere)
  return askedOfOffences(view, law, on, sentence, cited)
}

function askedUnchecked(view: View, move: Move): Asked {
  const { sentence } = move
  const own = sentence.citations()
  const beside = own.length > 0 ? undefined : (citedBefore(view, sentence) ?? citedBehind(view, sentence))
  const words = beside === undefined ? own : [beside]
  if (words.length === 0)
    return speaksOfSections(view) ? section(lawNotChecked(view)) : article(lawNotChecked(view))
  const asked = covers(citedWithoutDay(view, sentence, words), lawNotChecked(view))
  if (own.length !== 1) return asked
  if (statesRule(view, move)) return { ...asked, asks: 'rule-cited' }
  // Penalties change with versions, so that one told of a provision is asked for where it stands.
  return namesSize(move) ? { ...asked, asks: 'penalty-cited' } : asked
}
