import type { Formulas, Match } from './formulas.ts'
import { wordCount } from './matches.ts'
import type { Subject } from './subject.ts'

const ARTICLE = /^(?:the|an?) /
/** Another name, or the same in another language: "a song contest (aitys)". */
const BRACKET = /^ \([^()0-9]{2,60}\)(?= )/
/** Words between two dashes explain nothing: "the notice – with a seal – is sent". */
const FEWEST_WORDS = 3
/** What the heading has only a part of must be told at more length. */
const FEWEST_MORE = 5
/** «Дети – будущее страны» tells nothing of what they are. */
const FEWEST_DASHED = 2
/** "The council is an advisory body" tells of a council that is known. */
const FEWEST_TOLD = 4
const PARENTHESIS =
  /^ – [^–.;:\n]{2,200}(?<!(?:далее|әрі|былай|hereinafter|hereafter|тексту|тексте|text)) –(?: |\n|$)/
const QUOTED = /^"([^"]{2,80})"/
/** "Star map: a picture that …" */
const COLON = /^: ([^.;:–\n]+?)(?:\.|$)/
/** "Application: a person who wishes it must apply": a sentence of its own. */
const MODAL = / (?:must|shall|may) (?!be )/
const DASHED = /^(?<term>[^.;:,–()\n]{3,80}?)(?: \((?<bracket>[^()]{2,60})\))? – /

/** "Fine. A fine is …": the first words of an article repeat its title, and say what it is. */
export function titledIn(
  paragraph: string,
  isFirst: boolean,
  formulas: Formulas,
  subject: Subject,
): Match | undefined {
  const said = paragraph.replace(ARTICLE, '')
  const opens = openedBy(said, isFirst, subject) || openedByThing(said, formulas, subject)
  const opened = said[opens - 1] === ':' ? opens - 1 : opens
  const quoted = opened > 0 ? undefined : QUOTED.exec(said)?.[1]
  const isQuoted = quoted !== undefined && subject.is(quoted)
  const more =
    opened > 0 && formulas.ofThing?.test(said.split(' –', 1)[0] as string) === true
      ? dashed(said, subject, formulas)
      : 0
  const bare =
    more > opened
      ? more
      : opened > 0
        ? opened
        : isQuoted
          ? quoted.length + 2
          : dashed(said, subject, formulas)
  if (bare === 0 || formulas.drawn.test(paragraph.slice(0, paragraph.length - said.length + bare)))
    return undefined
  if (formulas.note.test(said) || formulas.toldOf?.test(paragraph) === true) return undefined
  const endsOtherwise = (form: RegExp): boolean => form.test(said.slice(0, bare)) && !form.test(subject.title)
  if (formulas.forms?.some(endsOtherwise) === true) return undefined
  const length = bare + (BRACKET.exec(said.slice(bare))?.[0].length ?? 0)
  const begun = length + (formulas.alias.exec(said.slice(length))?.[0].length ?? 0)
  const rest = said.slice(begun)
  // «Конокрадство (похищение чужой лошади) –»: what stands in brackets explains the offence.
  if (PARENTHESIS.test(rest) || (length > bare && /^,? –$/.test(rest))) return undefined
  const by = paragraph.length - said.length
  const found = (from: number, to: number): Match | undefined =>
    formulas.notDefining.test(said.slice(from, to))
      ? undefined
      : { term: { from: by, to: by + length }, says: { from: by + from, to: by + to } }
  const described = COLON.exec(rest)?.[1] ?? ''
  if (wordCount(described) >= FEWEST_WORDS && formulas.described.test(described) && !MODAL.test(described))
    return found(begun + 2, begun + 2 + described.length)
  if (isQuoted) return undefined
  const first = rest.slice(0, (/[.;:\n]/.exec(rest)?.index ?? rest.length) + 1)
  const verb = formulas.titleVerb.exec(rest)
  if (verb !== null) {
    if (/[:–]\s*$/.test(first) && formulas.listed?.test(said.slice(0, bare)) === true) return undefined
    const told = first.slice(verb[0].length).replace(/\.$/, '')
    const isBrief = paragraph.startsWith('the ') && first.endsWith('.') && wordCount(told) < FEWEST_TOLD
    const isTold = !verb[0].includes('–') || wordCount(told) > FEWEST_DASHED || /[:,(]/.test(told)
    return (!isBrief && isTold) || formulas.described.test(told)
      ? found(begun + verb[0].length, said.length)
      : undefined
  }
  const says = formulas.titleEnd?.exec(first)?.indices?.groups?.says
  return says === undefined ? undefined : found(begun + says[0], begun + says[1])
}

/** «Мемлекеттік кәсіпорынның шаруашылық жүргізу құқығы»: the thing alone, without whose it is. */
function openedByThing(said: string, { owner }: Formulas, { title }: Subject): number {
  const words = owner === undefined ? [] : title.split(' ')
  const from = words.findLastIndex((word) => owner?.test(word) === true) + 1
  const thing = words.slice(from).join(' ')
  const isOpened = from > 0 && thing.includes(' ') && said.startsWith(`${thing} `)
  return isOpened ? thing.length : 0
}

/** How much of a paragraph is the title of its article. */
function openedBy(said: string, isFirst: boolean, subject: Subject): number {
  const { title } = subject
  if (title.length >= 3 && said.startsWith(title) && !/[\p{L}-]/u.test(said[title.length] ?? ''))
    return title.length
  return isFirst ? subject.opens(said) : 0
}

/** "Fine – a sum …", where the heading has the word. */
function dashed(said: string, subject: Subject, { told, said: verb, unnamed, ofThing }: Formulas): number {
  const { term = '', bracket = '' } = DASHED.exec(said)?.groups ?? {}
  const says = said.slice(said.indexOf(' – ') + 3).split(/[.;\n]/, 1)[0] as string
  // «Донорство крови – …» under «Донорство»
  const isMore =
    unnamed?.test(term) === false &&
    ofThing?.test(term) === true &&
    subject.opens(term) > 0 &&
    wordCount(says) >= FEWEST_MORE
  if (
    term === '' ||
    told.test(term) ||
    verb?.test(term) === true ||
    !(isMore || subject.names(term) || subject.is(bracket))
  )
    return 0
  return wordCount(says) >= FEWEST_WORDS ? term.length : 0
}
