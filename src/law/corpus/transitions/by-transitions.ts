import { once } from '../../once.ts'
import { tagOf } from '../../tags.ts'
import type { ActVersion, LaterText, ProvisionText } from '../act.ts'
import { partNumber, pointNumber } from '../line-numbers.ts'
import { partOf, pieceOf } from '../part.ts'
import { LANGUAGES } from '../remarks/languages.ts'
import { type Place, type Transition, transitionsIn } from './transition.ts'

/** Texts of a version from its first day on, and from later ones. */
type Texts = Pick<ActVersion, 'language' | 'since' | 'provisions' | 'later'>

const SIGNS = once(() => LANGUAGES.flatMap(({ transitional }) => transitional?.signs ?? []))
const HEADINGS = once(() =>
  LANGUAGES.flatMap(({ transitional }) =>
    transitional === undefined ? [] : [new RegExp(transitional.heading, 'iu')],
  ),
)

/** Words of some days, and the anchor of the provision in which they have a place. */
interface Former extends Pick<Transition, 'since' | 'until'> {
  readonly anchor: string
  readonly place: Place
  readonly wording: string
}

/**
 * The texts of a version with the words that a note or an article of it gives for a time: «до 1 января 2025 года подпункт 2) статьи 1
 * действует в следующей редакции: «…»». What can't be put in its place is left as it is written.
 */
export function byTransitions({
  language,
  since,
  provisions,
  later = [],
}: Texts): Omit<Texts, 'since' | 'language'> {
  if (tagOf(language) === undefined) return { provisions, ...(later.length === 0 ? {} : { later }) }
  const readings: readonly LaterText[] = [{ since, provisions }, ...later]
  const formers = readings.map((reading) => formersIn(reading.provisions))
  if (formers.every((own) => own.length === 0))
    return { provisions, ...(later.length === 0 ? {} : { later }) }
  const days = new Set(readings.map((reading) => reading.since))
  for (const former of formers.flat()) {
    if (former.until <= since) continue
    days.add(former.until)
    if (former.since !== undefined) days.add(former.since)
  }
  const [first, ...others] = [...days]
    .filter((day) => day >= since)
    .sort()
    .map((day): LaterText => {
      const place = readings.findLastIndex((reading, index) => index === 0 || reading.since <= day)
      const held = (formers[place] ?? []).filter(
        (one) => (one.since === undefined || one.since <= day) && day < one.until,
      )
      const now = readings[place]?.provisions ?? []
      return { since: day, provisions: held.length === 0 ? now : now.map((one) => inForceOf(one, held)) }
    })
  return {
    provisions: first?.provisions ?? provisions,
    ...(others.length === 0 ? {} : { later: others }),
  }
}

function inForceOf(provision: ProvisionText, held: readonly Former[]): ProvisionText {
  return held
    .filter(({ anchor }) => anchor === provision.anchor)
    .reduce((now, { place, wording }) => inWords(now, place, wording) ?? now, provision)
}

function formersIn(provisions: readonly ProvisionText[]): Former[] {
  return provisions.flatMap((provision) => {
    const { notes, text } = provision
    const noted = givenIn(notes.join('\n'))
    // What an article says without a place is of something else: only of a note it is clear what it is about.
    const said = givenIn(text).filter(({ place }) => Object.keys(place ?? {}).length > 0)
    return [...noted, ...said].flatMap((transition) => formerOf(transition, provision, provisions) ?? [])
  })
}

function givenIn(words: string): readonly Transition[] {
  return SIGNS().some((sign) => words.includes(sign)) ? transitionsIn(words) : []
}

function formerOf(
  { since, until, place, wording }: Transition,
  own: ProvisionText,
  provisions: readonly ProvisionText[],
): Former | undefined {
  if (place === undefined || wording === undefined) return undefined
  const { article = own.number } = place
  const [provision, second] = provisions.filter(({ number }) => number !== undefined && number === article)
  if (provision === undefined || second !== undefined || provision.state !== 'text') return undefined
  if (inWords(provision, place, wording) === undefined) return undefined
  return { anchor: provision.anchor, place, wording, until, ...(since === undefined ? {} : { since }) }
}

/** A provision with other words in one place; nothing where it has no such place. */
function inWords(
  provision: ProvisionText,
  { part, point }: Place,
  wording: string,
): ProvisionText | undefined {
  const lines = wording.split('\n').map((line) => line.trim())
  const [first = ''] = lines
  if (part === undefined && point === undefined) {
    const title = HEADINGS().find((heading) => heading.test(first))
    if (title === undefined) return { ...provision, text: lines.join('\n') }
    const text = lines.slice(1).join('\n')
    return text === '' ? undefined : { ...provision, heading: first.replace(title, ''), text }
  }
  const { text } = provision
  const {
    words,
    part: inPart,
    point: atPoint,
  } = pieceOf(text, {
    ...(part === undefined ? {} : { part }),
    ...(point === undefined ? {} : { point }),
  })
  if (words === '' || inPart !== part || atPoint !== point) return undefined
  const around = part === undefined ? text : (partOf(text, part) ?? text)
  const from = text.indexOf(around) + around.indexOf(words)
  return {
    ...provision,
    text: text.slice(0, from) + numbered(lines, part, point) + text.slice(from + words.length),
  }
}

/** The wording with the number of its place, which it may leave out. */
function numbered(lines: readonly string[], part: string | undefined, point: string | undefined): string {
  const [first = ''] = lines
  const words = lines.join('\n')
  if (point !== undefined) return pointNumber(first) === point ? words : `${point}) ${words}`
  return partNumber(first) === part ? words : `${part}. ${words}`
}
