import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { named } from './names.ts'

/** "By overflow ice the law understands …" */
const LAW_UNDERSTANDS =
  /^(?:by|under) (?:an? |the )?(?<term>[^.;:,]{2,100}?),? (?:the|this) (?:present )?(?:law|act|code|legislator|legislature|regulation|statute) (?:understands|means) (?<says>\S.*)$/ds
/** "A person acts as a “ferryman” if …" */
const QUOTED_IF =
  /^(?:an? |any |the )?[^"–:;]{2,60}? (?<term>"[^"]{1,100}")(?: [^",.;:]{0,60}?)?,? (?:if|where|when|unless)(?:, (?:and|but) only if,)? (?<says>\S.*)$/ds
/** "A person is said to act “voluntarily” when …" */
const SAID_QUOTED =
  /^(?:an? |any |the )?[a-z]+ (?:is|are) said to [^",.;:]{2,60} (?<term>"[^"]{1,100}")(?: [^",.;:]{0,60}?)?,? (?:if|where|when) (?<says>\S.*)$/ds
/** "The “nearest neighbour” of a keeper is the occupier …" */
const QUOTED_IS =
  /^(?:an? |the )?(?<term>"[^"]{1,100}")(?: (?:of|to|for|in) [^".;:,]{2,40}?)? (?:is|are) (?<says>(?:the|an?|any|those|persons|every) \S.*)$/ds
/** "A reindeer is treated for the purposes of this Act as a wild reindeer if …" */
const TREATED_IF =
  /^(?:an? |any |the )?[^".;:,]{3,60}? (?:is|are|shall be)(?: to be)? (?:treated|regarded|considered|deemed|taken|said)(?<own>,? (?:for the purposes of|in|within the meaning of) (?:this|these|sections?|articles?) ?[^.;:,]{0,30}?,?)? (?:as|to be) (?:an? |the )?(?<term>[^.;:,"]{3,40}?)(?: for (?:an?|the|any) (?:[a-z]+ )?(?:year|period|month)(?: of [a-z]+)?)? (?:if|where|when) (?<says>\S.*)$/ds
/** "The meaning of the term “orphan” in this article is …" */
const SENSE =
  /^(?:the )?meaning of (?:the )?(?:term|expression|word|phrase|concept) (?<term>"[^"]{1,100}"|[^".;:,–]{2,60}?)(?<own>,? (?:in|for the purposes of) (?:this|these) [a-z]+,?)? (?:is|shall be|–)(?: as follows)?:? ?(?<says>\S.*)$/ds
/** "Land within ten metres of a building is its “adjoining land” in this Part." */
const QUOTED_LAST =
  /^(?<says>[^.;:"]{12,300}?) (?:is|are) (?:the |an? |its |his |her |their )?(?<term>"[^"]{1,80}")(?<own>,? (?:in|for the purposes of) (?:this|these) [a-z]+)\.?$/ds
const IN_MEANS =
  /^(?:an? |the )?(?<term>[^".;:,–]{2,60}?)(?<own> in (?:this|these) [a-z]+) (?:means?|shall mean|denotes?) (?<says>\S.*)$/ds
const CONSISTS =
  /^(?:an? |the )?(?<term>[^.;:,"–]{3,60}?) (?:consists? in|covers?|embraces?) (?<says>\S.*)$/ds
const CONCEPT = /^(?:concept|notion|definition|meaning)(?:(?:,| and) [a-z]+)* of /
const NO_STATE =
  /^(?:not|lodged|made|given|served|filed|received|paid|withdrawn|valid|invalid|void|guilty|accepted|rejected|approved|having)(?: |$)/

/** Definitions that a sentence states in words of its own kind. */
export function stated(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const sense = SENSE.exec(rest)
  if (
    sense !== null &&
    !/^(?:not|given|set|determined|defined|that|the same)(?: |$)/.test(sense.groups?.says ?? '')
  )
    return sense
  const last = QUOTED_LAST.exec(rest)
  if (last !== null) return last
  const law = LAW_UNDERSTANDS.exec(rest) ?? IN_MEANS.exec(rest)
  if (law !== null && named(law, 8) && !law.groups?.says?.startsWith('that ')) return law
  const said = SAID_QUOTED.exec(rest)
  if (said !== null) return said
  if (isScoped) {
    const quoted = QUOTED_IF.exec(rest) ?? QUOTED_IS.exec(rest)
    if (quoted !== null) return quoted
  }
  const treated = TREATED_IF.exec(rest)
  const name = treated?.groups?.term ?? ''
  if (treated !== null && wordCount(name) <= 4 && !NO_STATE.test(name))
    return isScoped || treated.groups?.own !== undefined || subject.is(name) ? treated : null
  const consists = CONCEPT.test(subject.title) ? CONSISTS.exec(rest) : null
  return consists !== null && subject.is(consists.groups?.term ?? '') ? consists : null
}
