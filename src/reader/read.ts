import { daysOf } from '../law/days/span.ts'
import type { BodyKind, Day, Law, StatementLanguage, Trilingual } from '../law/law.ts'
import { once } from '../law/once.ts'
import { asOfDay, dayRead } from './as-of-day.ts'
import { type Check, refuseUnheard, refuseUntold } from './check.ts'
import type { EarlierStatement } from './earlier.ts'
import { genreOf } from './for-checks/genre.ts'
import type { Wording } from './lists/sheet.ts'
import { FLOOR } from './model/context.ts'
import { createLeftOut, type LeftOut } from './other-language/left-out.ts'
import { addresseeOf } from './questions/addressee.ts'
import { cardsShown, type SeenCard } from './questions/cards.ts'
import { claimAt, claimsOf } from './questions/claims.ts'
import { eachItsOwn } from './questions/each-its-own.ts'
import { isFirst, withoutAskedBetter } from './questions/giving-way.ts'
import { overSpan, type Seen } from './questions/over-span.ts'
import { ownTextFirst } from './questions/own-text-first.ts'
import { askedOf } from './questions/questions.ts'
import { createSay } from './questions/say.ts'
import { wherePlainest } from './questions/where-plainest.ts'
import { withAntecedents } from './questions/with-antecedents.ts'
import { withoutBackground } from './questions/without-background.ts'
import { withoutHeadlines } from './questions/without-headlines.ts'
import { quoteOf } from './quotes/quote.ts'
import { keptOf, type Raised } from './quotes/raised.ts'
import type { DefinitionCard, Quote, Reading } from './reading.ts'
import type { Statement } from './statement.ts'
import { StatementFacts, type Surroundings } from './statement-facts.ts'
import { createExplain } from './survey/explain.ts'
import { createSurveyor, type Survey } from './survey/survey.ts'
import { viewOf } from './view.ts'
import type { Knowledge } from './vocabulary/knowledge.ts'
import { createVocabulary } from './vocabulary/vocabulary.ts'
import { LAW_CHANGED, whyNotChecked } from './why-not-checked.ts'
import { worded } from './worded.ts'

const SCHEMA = 'https://saual.org/schemas/reading-1.json'
/** Changes whenever the same statement may give another reading. */
const READER = '0.46.0'

const NO_SHEETS = worded('reader.no-sheets')
const OTHER_LANGUAGE = worded('reader.other-language')
const WRITTEN_OTHERWISE = worded('reader.written-otherwise')

/** What a reader is made of. */
export interface ReaderParts {
  readonly knowledge: readonly Knowledge[]
  /** Checks by name; only these are asked. */
  readonly checks: ReadonlyMap<string, Check>
  readonly wording: readonly Wording[]
}

/** What a reading may ask besides the statement. */
export interface ReadingContext {
  /** Kind of the speaker's body, where the caller knows it without the law of its country. */
  readonly body?: BodyKind
  readonly law?: Law
  /**
   * The country that a text in this language can only be of, with its law; asked where the statement names none, as the language may be
   * known only when the text was looked through.
   */
  readonly countryIn?: (language: StatementLanguage) => Country | undefined
  /** Whether the law of a country is at hand; of every one it may be where nothing can tell. */
  readonly hasLaw?: (code: string) => boolean
  readonly earlier?: readonly EarlierStatement[]
}

/** A country by its code, with its law where that is at hand. */
export interface Country {
  readonly jurisdiction: string
  readonly law: Law | undefined
}

/** Reads statements; keeps what it knows of words, so that the next text is read faster. */
export type Reader = (statement: Unread, context?: ReadingContext) => Reading

/** A statement whose language may still have to be recognised. */
export type Unread = Omit<Statement, 'language'> & {
  readonly language?: StatementLanguage
  /** Set where nobody but the file names the language. */
  readonly isLanguageOfFile?: true
}

/** Makes a reader. The loop below is the whole method: survey, checks, claims, questions. */
export function createReader({ knowledge, checks, wording }: ReaderParts): Reader {
  const vocabulary = createVocabulary(knowledge)
  const survey = createSurveyor(vocabulary, FLOOR)
  const leftOutOf = createLeftOut(vocabulary.languages, vocabulary.words)
  const explain = createExplain(vocabulary)
  const say = createSay(wording)
  const names = [...checks.keys()].sort()
  const asksWherePlainest = new Map(
    names.flatMap((name) => {
      const plainer = checks.get(name)?.asksWherePlainest
      return plainer === undefined ? [] : [[name, plainer] as const]
    }),
  )
  const taught = new Set(wording.filter(({ check }) => checks.has(check)).map(({ language }) => language))

  /** What the checks see in a statement. */
  function seenIn(facts: StatementFacts, leftOut: LeftOut | undefined): Seen {
    const raised: Raised[] = []
    const said = new Map<string, string>()
    const cards: SeenCard[] = []
    for (const name of names) {
      const check = checks.get(name) as Check
      const view = viewOf(facts, name, check.hears)
      for (const result of check(view)) {
        const { at } = 'card' in result ? result.card : result
        if (leftOut?.isLeftOut(facts.factsAt(at.from).n)) continue
        if ('card' in result) cards.push({ at: view.quote(result.card.at), card: result.card })
        else {
          const { unlessAsks, askedWith, briefly, behind } = result
          if (unlessAsks !== undefined) refuseUnheard(name, check.hears ?? [], unlessAsks)
          if (askedWith !== undefined) refuseUnheard(name, check.hears ?? [], askedWith)
          if (briefly !== undefined) refuseUnheard(name, check.hears ?? [], briefly.beside)
          if (behind !== undefined) refuseUnheard(name, check.hears ?? [], behind.beside)
          refuseUntold(name, check, result)
          const one = keptOf(name, check, result, facts)
          if (isFirst(one, said)) raised.push(one)
        }
      }
    }
    return { raised, cards }
  }

  return function read(unread, context = {}) {
    const surveyed = survey(unread.text, unread.language)
    const isNamed = unread.language !== undefined && !unread.isLanguageOfFile
    const leftOut = isNamed ? undefined : leftOutOf(surveyed)
    const language = unread.language ?? prevailing(surveyed, leftOut)
    const country = unread.jurisdiction === undefined ? context.countryIn?.(language) : undefined
    const statement = inOrder(
      country === undefined ? unread : { ...unread, jurisdiction: country.jurisdiction },
      language,
    )
    const law = country === undefined ? context.law : country.law
    const body = bodyOf(statement, law) ?? context.body
    const surroundingsOn = (
      on: Day | undefined,
      lawNotChecked: () => Trilingual | undefined,
    ): Surroundings => ({
      on,
      law: on === undefined ? undefined : law,
      undated: on === undefined ? law : undefined,
      lawNotChecked,
      body,
      earlier: context.earlier ?? [],
    })
    const { date, during } = statement
    const span = law === undefined || date !== undefined || during === undefined ? undefined : daysOf(during)
    const [first, last] = span ?? [date, date]
    const surroundings = surroundingsOn(
      first,
      once(() => whyNotChecked(statement, law, context.hasLaw ?? (() => true))),
    )
    const facts = new StatementFacts(statement, surveyed, vocabulary, explain, surroundings)
    const seen = (facts: StatementFacts) => seenIn(facts, leftOut)
    const onFirst = seen(facts)
    const { raised, cards } =
      span === undefined
        ? onFirst
        : overSpan(onFirst, seen(facts.in(surroundingsOn(last, () => undefined))), () =>
            seen(facts.in(surroundingsOn(undefined, () => LAW_CHANGED))),
          )
    const kept = withAntecedents(
      eachItsOwn(
        wherePlainest(withoutHeadlines(withoutBackground(withoutAskedBetter(raised))), asksWherePlainest),
      ),
    ).toSorted(
      (a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end || (a.check < b.check ? -1 : 1),
    )
    const claims = claimsOf(statement, kept, surveyed, vocabulary.words)
    const own = addresseeOf(facts.metadata, law, vocabulary.languages, (speaker) => facts.officeTold(speaker))
    const { findings, questions } = askedOf(say, statement, kept, own)
    return {
      schema: SCHEMA,
      reader: READER,
      law: law?.build ?? null,
      ...(law?.texts ? { corpus: law.texts.build } : {}),
      statement,
      ...(leftOut ? toldOf(leftOut, statement) : {}),
      ...(names.length > 0 && !taught.has(statement.language) ? { notChecked: NO_SHEETS } : {}),
      genre: genreOf(viewOf(facts, 'genre'), vocabulary.languages),
      claims,
      findings,
      questions,
      cards: cardsShown(cards).map(
        ({ at, card }): DefinitionCard => ({
          claim: claimAt(claims, at),
          quote: at,
          term: card.term,
          uses: card.uses.map((use) => asOfDay(ownTextFirst(use, statement.language), dayRead(statement))),
        }),
      ),
    }
  }
}

const BEFORE_LANGUAGE = ['title', 'speaker', 'office', 'body', 'date', 'during'] as const
const AFTER_LANGUAGE = [
  'jurisdiction',
  'channel',
  'address',
  'endorsedBy',
  'republishedBy',
  'sha256',
  'text',
  'cues',
] as const

/** The statement with its fields in one order, so that equal statements are equal bytes. */
function inOrder(unread: Unread, language: StatementLanguage): Statement {
  const ordered: Record<string, unknown> = { id: unread.id }
  for (const name of BEFORE_LANGUAGE) if (unread[name] !== undefined) ordered[name] = unread[name]
  ordered.language = language
  for (const name of AFTER_LANGUAGE) if (unread[name] !== undefined) ordered[name] = unread[name]
  return ordered as unknown as Statement
}

/** What a reading says of passages that were not read. */
function toldOf(
  { passages, isWhole, writtenOtherwise }: LeftOut,
  statement: Statement,
): Pick<Reading, 'languageNote' | 'leftOut' | 'notChecked'> {
  const leftOut = passages.map(({ start, end }) => quoteOf(statement, start, end))
  if (!isWhole)
    return { languageNote: worded('reader.left-out', { words: beginningOf(leftOut[0] as Quote) }), leftOut }
  if (writtenOtherwise === undefined) return { languageNote: OTHER_LANGUAGE, leftOut }
  return { languageNote: WRITTEN_OTHERWISE, leftOut, notChecked: WRITTEN_OTHERWISE }
}

/** By so many words a passage is found again. */
const FIRST_WORDS = 5

function beginningOf({ text }: Quote): string {
  const words = text.trim().split(/\s+/u)
  return words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(' ')}…` : words.join(' ')
}

/** The language that most words of a statement are in, as far as it is read. */
function prevailing({ tokens, languageOf }: Survey, leftOut: LeftOut | undefined): StatementLanguage {
  if (leftOut?.isWhole && leftOut.writtenOtherwise !== undefined) return leftOut.writtenOtherwise
  const counts = new Map<StatementLanguage, number>()
  for (let n = 0; n < tokens.sentenceCount; n++) {
    if (leftOut?.isLeftOut(n) && !leftOut.isWhole) continue
    const words = (tokens.sentences[n + 1] as number) - (tokens.sentences[n] as number)
    counts.set(languageOf(n), (counts.get(languageOf(n)) ?? 0) + words)
  }
  const [most] = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  return most?.[0] ?? 'ru'
}

function bodyOf({ body, office }: Statement, law: Law | undefined): BodyKind | undefined {
  if (law === undefined) return undefined
  return (
    (body !== undefined ? law.bodyKind(body) : undefined) ??
    (office !== undefined ? law.bodyKind(office) : undefined)
  )
}
