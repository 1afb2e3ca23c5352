import type { FoundDefinition } from '../definitions.ts'
import { dashedIn } from './dashed.ts'
import type { Formulas, Scope } from './formulas.ts'
import { wordCount } from './formulas.ts'
import { withInlineLists } from './inline-list.ts'
import { separator } from './items.ts'
import type { List } from './list.ts'
import { roleOf } from './list.ts'
import { joined, plain } from './plain.ts'
import { subjectOf } from './subject.ts'
import { clean, cutShortName, endOfSays, quotedTerms } from './terms.ts'
import type { Span, Unit } from './units.ts'
import { sentencesOf, unitsOf } from './units.ts'

interface Found {
  readonly term: Span
  readonly says: Span
  readonly scope: Scope
}

const LONGEST_INTRO = 500
const LONGEST_TAIL = 80
/** An offence may be punished and explained: "theft, that is …, shall be punished". */
const EXPLAINED = /яғни|то есть|т\. ?е\.|that is|i\.e\./
const ARTICLE = /^(?:the|an?) /
/** Another name, or the same in another language: "a song contest (aitys)". */
const BRACKET = /^ \([^()0-9]{2,60}\)(?= )/
const DASH_OF_SANCTION = /[,)]? –\s+/
/** Words between two dashes explain nothing: "the notice – with a seal – is sent". */
const FEWEST_WORDS = 3
/** "The council is an advisory body" tells of a council that is known. */
const FEWEST_TOLD = 4
const PARENTHESIS =
  /^ – [^–.;:\n]{2,200}(?<!(?:далее|әрі|былай|hereinafter|hereafter|тексту|тексте|text)) –(?: |\n|$)/
const QUOTED = /^"([^"]{2,80})"/
/** "Star map: a picture that …" */
const COLON = /^: ([^.;:\n]+?)(?:\.|$)/
/** "A trackman, also called a walker, –" */
const ALIAS =
  /^, (?:или|иначе|он же|она же|оно же|они же|немесе|басқаша|яғни|or|also called|also known as) [^,.;:–]{2,60},(?= )/
const DASHED = /^(?<term>[^.;:,–()\n]{3,80}?)(?: \([^()]{2,60}\))? – /

/** Reads a provision from the first paragraph to the last. */
export function reading(heading: string, text: string, formulas: Formulas): readonly FoundDefinition[] {
  const words = joined(plain(text), formulas.editorial)
  const units = withInlineLists(unitsOf(words), text, words, formulas)
  const head = plain(heading)
  const subject = subjectOf(head, words)
  const headScope = formulas.scope(subject.title)
  const definitions: Found[] = []
  let inNote = false
  let list: List | undefined
  const body = (unit: Unit): string => words.slice(unit.body, unit.to)

  const introAt = (index: number): 'announced' | 'bare' | undefined => {
    const unit = units[index]
    if (unit === undefined || unit.to - unit.body > LONGEST_INTRO) return undefined
    const said = body(unit)
    const next = units[index + 1]
    const open = /[:–] *$/.test(said)
    if (formulas.title.test(said) && next !== undefined)
      return formulas.intro.test(body(next).slice(0, LONGEST_INTRO)) ? undefined : 'announced'
    if (formulas.intro.test(said)) {
      if (open) return 'announced'
      if (
        next !== undefined &&
        next.style !== unit.style &&
        next.style !== '' &&
        /:?\.?$/.test(said) &&
        said.length < 250
      ) {
        if (separator(body(next), formulas, true, false) !== undefined && next.number <= 1) return 'announced'
      }
    }
    return open && formulas.bareIntro.test(said) ? 'bare' : undefined
  }

  const close = (): void => {
    const item = list?.item
    if (list === undefined || item === undefined) return
    list.item = undefined
    for (const term of item.terms)
      definitions.push({ term, says: { from: item.from, to: item.to }, scope: list.scope })
  }

  /** An offence is explained for its own article. */
  const isOffence = (at: number): boolean => {
    const dash = DASH_OF_SANCTION.exec(words.slice(at, at + LONGEST_INTRO))
    return (
      dash !== null &&
      formulas.sanction.test(words.slice(at + dash.index + dash[0].length, at + LONGEST_INTRO * 2))
    )
  }

  const sentences = (index: number, from: number, listed: boolean, to = Infinity): void => {
    const unit = units[index] as Unit
    for (const span of sentencesOf(text, unit.body, unit.to).slice(from, to)) {
      for (const match of formulas.inSentence(words.slice(span.from, span.to), listed, subject)) {
        const says = { from: match.says.from + span.from, to: match.says.to + span.from }
        const term = { from: match.term.from + span.from, to: match.term.to + span.from }
        const scope =
          match.scope ??
          (listed ? list?.scope : undefined) ??
          (inNote || isOffence(Math.max(term.to, says.from)) ? 'article' : (headScope ?? 'act'))
        const end = span.to === unit.to ? endOfSays(words, units, index, says) : says.to
        for (const each of quotedTerms(words, cutShortName(words, term)))
          definitions.push({ term: each, says: { from: says.from, to: end }, scope })
      }
    }
  }

  /** "Fine – a sum …", where the heading has the word. */
  const dashed = (said: string): number => {
    const term = DASHED.exec(said)?.groups?.term ?? ''
    if (term === '' || !subject.names(term)) return 0
    const says = said.slice(said.indexOf(' – ') + 3).split(/[.;\n]/, 1)[0] as string
    return wordCount(says) >= FEWEST_WORDS ? term.length : 0
  }

  /** "Fine. A fine is …": the first words of an article repeat its title, and say what it is. */
  const titled = (unit: Unit, index: number): boolean => {
    const isKnown = body(unit).startsWith('the ')
    const said = body(unit).replace(ARTICLE, '')
    const { title } = subject
    const exact =
      title.length >= 3 && said.startsWith(title) && !/[\p{L}-]/u.test(said[title.length] ?? '')
        ? title.length
        : 0
    const opened = exact > 0 ? exact : index === 0 ? subject.opens(said) : 0
    const quoted = opened > 0 ? undefined : QUOTED.exec(said)?.[1]
    const isQuoted = quoted !== undefined && subject.is(quoted)
    const bare = opened > 0 ? opened : isQuoted ? quoted.length + 2 : dashed(said)
    if (bare === 0) return false
    const length = bare + (BRACKET.exec(said.slice(bare))?.[0].length ?? 0)
    const alias = ALIAS.exec(said.slice(length))?.[0].length ?? 0
    const begun = length + alias
    const rest = said.slice(begun)
    if (PARENTHESIS.test(rest)) return false
    const from = unit.to - said.length
    const found = (begin: number, to: number): boolean => {
      if (formulas.notDefining.test(words.slice(begin, to))) return false
      definitions.push({
        term: cutShortName(words, { from, to: from + length }),
        says: { from: begin, to: endOfSays(words, units, index, { from: begin, to }) },
        scope: 'act',
      })
      return true
    }
    const described = COLON.exec(rest)?.[1] ?? ''
    if (wordCount(described) >= FEWEST_WORDS && formulas.described.test(described))
      return found(from + begun + 2, from + begun + 2 + described.length)
    if (isQuoted) return false
    const first = rest.slice(0, (/[.;:\n]/.exec(rest)?.index ?? rest.length) + 1)
    const verb = formulas.titleVerb.exec(rest)
    if (verb !== null) {
      const said = first.slice(verb[0].length).replace(/\.$/, '')
      const isBrief = isKnown && first.endsWith('.') && wordCount(said) < FEWEST_TOLD
      return (!isBrief || formulas.described.test(said)) && found(from + begun + verb[0].length, unit.to)
    }
    const says = formulas.titleEnd?.exec(first)?.indices?.groups?.says
    return says !== undefined && found(from + begun + says[0], from + begun + says[1])
  }

  /** What a paragraph explains that is no item of a list. */
  const dashes = (unit: Unit, index: number): boolean => {
    const previous = units[index - 1]
    const isAlone = (unit.style === '' || unit.style === '.') && words[unit.to - 1] === '.'
    if (!isAlone || (previous !== undefined && words[previous.to - 1] !== '.')) return false
    const found = dashedIn(body(unit), formulas, subject)
    for (const { term, says } of found)
      definitions.push({
        term: { from: term.from + unit.body, to: term.to + unit.body },
        says: { from: says.from + unit.body, to: says.to + unit.body },
        scope: inNote ? 'article' : (headScope ?? 'act'),
      })
    return found.length > 0
  }
  /** «Ерекше құнды басылымдарға: 1) …; 2) … жатады»: the verb stands at the end of the list. */
  const listOpened = (unit: Unit, index: number): void => {
    const to = endOfSays(words, units, index, { from: unit.to, to: unit.to })
    const tail = words.slice(Math.max(unit.to, to - LONGEST_TAIL), to)
    const term = formulas.opensList?.(body(unit), tail, subject)
    if (term === undefined) return
    definitions.push({
      term: { from: term.from + unit.body, to: term.to + unit.body },
      says: { from: unit.to, to },
      scope: formulas.scope(body(unit)) ?? (inNote ? 'article' : (headScope ?? 'act')),
    })
  }

  const startItem = (into: List, unit: Unit, index: number): boolean => {
    close()
    into.inner = 0
    if (unit.number > 0) into.last = unit.number
    const said = body(unit)
    if (formulas.gone.test(said)) return true
    const before = definitions.length
    sentences(index, 0, true, 1)
    if (definitions.length > before) {
      sentences(index, 1, true)
      return true
    }
    const parted = separator(said, formulas, into.announced, into.byHeading)
    if (parted === undefined) {
      sentences(index, 1, true)
      return false
    }
    const term = cutShortName(words, { from: unit.body, to: unit.body + parted.term })
    into.item = { terms: quotedTerms(words, term), from: unit.body + parted.says, to: unit.to }
    sentences(index, 1, true)
    return true
  }

  const byHeading = formulas.heading.test(head) && !units.some((_, index) => introAt(index) !== undefined)
  const opened = (announced: boolean, intro: Unit | undefined, scope: Scope | undefined): List => ({
    scope: scope ?? (inNote ? 'article' : (headScope ?? 'act')),
    announced,
    byHeading: intro === undefined,
    intro,
    style: undefined,
    last: 0,
    inner: 0,
    item: undefined,
  })
  if (byHeading) list = opened(true, undefined, undefined)

  for (const [index, unit] of units.entries()) {
    const said = body(unit)
    if (formulas.note.test(said)) {
      close()
      list = undefined
      inNote = true
    }
    const intro = introAt(index)
    if (intro !== undefined) {
      const before = definitions.length
      sentences(index, 0, false)
      if (definitions.length === before) {
        close()
        list = opened(intro === 'announced', unit, formulas.scope(said))
        continue
      }
    }
    if (list === undefined) {
      if (intro === undefined && said.endsWith(':')) listOpened(unit, index)
      if (intro === undefined) {
        const isTitled = titled(unit, index)
        sentences(index, dashes(unit, index) || isTitled ? 1 : 0, false)
      }
      continue
    }
    const role = roleOf(list, units, index, words, formulas)
    if (role === 'end') {
      close()
      list = undefined
      sentences(index, 0, false)
    } else if (role === 'more') {
      if (list.item !== undefined) list.item.to = unit.to
      sentences(index, 0, false)
    } else if (role === 'other') {
      close()
      sentences(index, 0, false)
    } else if (startItem(list, unit, index)) {
      list.style ??= unit.style
    } else if (list.style !== undefined || list.byHeading) {
      // An item without a term.
    } else if (unit.style !== '') list.style = unit.style
  }
  close()

  for (const { term, says, scope } of formulas.shortNames(words)) {
    definitions.push({ term, says, scope: scope ?? 'act' })
  }
  const isPunished = ({ term, says }: Found): boolean =>
    says.from >= term.to &&
    !EXPLAINED.test(words.slice(term.to, says.from)) &&
    formulas.sanction.test(words.slice(says.from, says.from + LONGEST_INTRO).replace(/^[\s–:,]+/, ''))
  return clean(
    text,
    words,
    definitions.filter((each) => !isPunished(each)),
  )
}
