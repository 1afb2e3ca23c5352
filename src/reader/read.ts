import type { BodyKind, Law, Tag, Trilingual } from '../law/law.ts'
import type { Card, Check, Raise, Stretch, View } from './check.ts'
import type { EarlierStatement } from './earlier.ts'
import { createExplain } from './explain.ts'
import { genreOf } from './genre.ts'
import type { Knowledge } from './knowledge.ts'
import { quoteOf } from './quote.ts'
import type { Claim, DefinitionCard, Finding, Question, Quote, Reading } from './reading.ts'
import { createSay } from './say.ts'
import type { Wording } from './sheet.ts'
import type { Statement } from './statement.ts'
import { createSurveyor, type Survey } from './survey.ts'
import { createViews, sentenceAt } from './view.ts'
import { createVocabulary } from './vocabulary.ts'

const SCHEMA = 'https://saual.org/schemas/reading-1.json'
/** Changes whenever the same statement may give another reading. */
const READER = '0.5.0'

/** Windows below this are no candidate: checks that combine words and score see what comes near. */
const FLOOR = -1.5

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
  readonly earlier?: readonly EarlierStatement[]
}

/** Reads statements; keeps what it knows of words, so that the next text is read faster. */
export type Reader = (statement: Unread, context?: ReadingContext) => Reading

/** A statement whose language may still have to be recognised. */
export type Unread = Omit<Statement, 'language'> & { readonly language?: Tag }

const NO_LAW: Trilingual = {
  kk: 'тексерілмеді: мәлімдеменің юрисдикциясы белгісіз',
  ru: 'не проверялось: юрисдикция заявления неизвестна',
  en: 'not checked: the jurisdiction of the statement is not known',
}
const NO_DAY: Trilingual = {
  kk: 'тексерілмеді: мәлімдеменің күні белгісіз',
  ru: 'не проверялось: дата заявления неизвестна',
  en: 'not checked: the date of the statement is not known',
}
const NOBODY: Trilingual = {
  kk: 'мәлімдеме авторына',
  ru: 'автору заявления',
  en: 'the author of the statement',
}

/** Makes a reader. The loop below is the whole method: survey, checks, claims, questions. */
export function createReader({ knowledge, checks, wording }: ReaderParts): Reader {
  const vocabulary = createVocabulary(knowledge)
  const survey = createSurveyor(vocabulary, FLOOR)
  const explain = createExplain(vocabulary)
  const say = createSay(wording)
  const names = [...checks.keys()].sort()

  return function read(unread, context = {}) {
    const surveyed = survey(unread.text, unread.language)
    const statement = inOrder(unread, unread.language ?? prevailing(surveyed))
    const { law } = context
    const views = createViews(statement, surveyed, vocabulary, explain, {
      on: statement.date,
      law: statement.date === undefined ? undefined : law,
      lawNotChecked: law === undefined ? NO_LAW : statement.date === undefined ? NO_DAY : undefined,
      body: bodyOf(statement, law) ?? context.body,
      earlier: context.earlier ?? [],
    })
    const raised: Raised[] = []
    const said = new Map<string, string>()
    const cards: { at: Quote; card: Card }[] = []
    for (const name of names) {
      const view = views(name)
      for (const result of (checks.get(name) as Check)(view)) {
        if ('card' in result) cards.push({ at: view.quote(result.card.at), card: result.card })
        else {
          const one = prepare(name, result, view, surveyed)
          if (isFirst(one, said)) raised.push(one)
        }
      }
    }
    raised.sort(
      (a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end || (a.check < b.check ? -1 : 1),
    )
    const claims = claimsOf(statement, raised, surveyed.tokens)
    const { findings, questions } = ask(statement, raised)
    return {
      schema: SCHEMA,
      reader: READER,
      law: law?.build ?? null,
      ...(law?.texts ? { corpus: law.texts.build } : {}),
      statement,
      genre: genreOf(views('genre')),
      claims,
      findings,
      questions,
      cards: cards
        .sort((a, b) => a.at.start - b.at.start)
        .map(
          ({ at, card }): DefinitionCard => ({
            claim: claimAt(claims, at),
            quote: at,
            term: card.term,
            uses: card.uses,
          }),
        ),
    }
  }

  /** What is kept of a raise until all checks have spoken: no stretch, and so no view of a sentence. */
  interface Raised extends Pick<Raise, 'asks' | 'missing' | 'certainty' | 'evidence'> {
    readonly check: string
    readonly fill: Raise['fill'] | undefined
    readonly topic: string | undefined
    readonly quote: Quote
    readonly trigger: readonly Quote[]
    readonly sentence: number
  }

  function prepare(check: string, raise: Raise, view: View, { tokens }: Survey): Raised {
    const { at, asks, fill, missing, certainty, evidence, topic } = raise
    const quote = view.quote(at)
    const trigger = (raise.trigger ?? []).map((stretch: Stretch) => view.quote(stretch))
    return {
      check,
      asks,
      fill,
      topic,
      missing,
      certainty,
      evidence,
      quote,
      trigger: trigger.length > 0 ? trigger : [quote],
      sentence: sentenceAt(tokens, at.from),
    }
  }

  /** What two checks see alike in one sentence is one finding: that of the first of them. */
  function isFirst({ check, sentence, topic, asks }: Raised, said: Map<string, string>): boolean {
    if (topic === undefined) return true
    const key = `${sentence} ${asks} ${topic}`
    const first = said.get(key)
    if (first === undefined) said.set(key, check)
    return first === undefined || first === check
  }

  /** One claim for each sentence that findings stand in: quoted in full, because a question needs its sentence. */
  function claimsOf(
    statement: Statement,
    raised: readonly Raised[],
    tokens: { sentences: Int32Array; start: Int32Array; sentenceEnd: Int32Array },
  ): Claim[] {
    const claims: Claim[] = []
    let last = -1
    for (const { sentence } of raised) {
      if (sentence === last) continue
      last = sentence
      const start = tokens.start[tokens.sentences[sentence] as number] as number
      const end = tokens.sentenceEnd[sentence] as number
      claims.push({ n: claims.length + 1, quote: quoteOf(statement, openingOf(statement.text, start), end) })
    }
    return claims
  }

  function ask(
    statement: Statement,
    raised: readonly Raised[],
  ): { findings: Finding[]; questions: Question[] } {
    const findings: Finding[] = []
    const questions: Question[] = []
    const asked = new Map<string, Map<string, number>>()
    const to = addressee(statement)
    let claim = 0
    let ofClaim = 0
    let last = -1
    for (const raise of raised) {
      const { check, sentence, quote } = raise
      if (sentence !== last) {
        last = sentence
        claim++
        ofClaim = 0
      }
      const id = `${claim}.${++ofClaim}`
      const values = { ...raise.fill, quote: quote.text }
      findings.push({
        id,
        check,
        claim,
        quote,
        trigger: raise.trigger,
        certainty: raise.certainty,
        evidence: raise.evidence,
        missing: say(check, 'missing', raise.missing, values),
      })
      const topic = raise.topic ?? check
      const askedOf = asked.get(topic) ?? new Map<string, number>()
      const earlier = askedOf.get(raise.asks)
      if (earlier === undefined) {
        asked.set(topic, askedOf.set(raise.asks, claim))
        questions.push({ finding: id, claim, to, text: say(check, 'questions', raise.asks, values) })
      } else
        questions.push({
          finding: id,
          claim,
          to,
          text: say(check, 'questions', 'again', { ...values, n: String(earlier) }),
          askedAt: earlier,
        })
    }
    return { findings, questions }
  }
}

const BEFORE_LANGUAGE = ['title', 'speaker', 'office', 'body', 'date'] as const
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
function inOrder(unread: Unread, language: Tag): Statement {
  const ordered: Record<string, unknown> = { id: unread.id }
  for (const name of BEFORE_LANGUAGE) if (unread[name] !== undefined) ordered[name] = unread[name]
  ordered.language = language
  for (const name of AFTER_LANGUAGE) if (unread[name] !== undefined) ordered[name] = unread[name]
  return ordered as unknown as Statement
}

/** The language that most words of a statement are in. */
function prevailing({ tokens, languageOf }: Survey): Tag {
  const counts = new Map<Tag, number>()
  for (let n = 0; n < tokens.sentenceCount; n++) {
    const words = (tokens.sentences[n + 1] as number) - (tokens.sentences[n] as number)
    counts.set(languageOf(n), (counts.get(languageOf(n)) ?? 0) + words)
  }
  const [most] = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  return most?.[0] ?? 'ru'
}

function addressee({ office, speaker, body }: Statement): Trilingual {
  const named =
    speaker !== undefined && office !== undefined ? `${speaker}, ${office}` : (speaker ?? office ?? body)
  return named === undefined ? NOBODY : { kk: named, ru: named, en: named }
}

function bodyOf({ body, office }: Statement, law: Law | undefined): BodyKind | undefined {
  if (law === undefined) return undefined
  return (
    (body !== undefined ? law.bodyKind(body) : undefined) ??
    (office !== undefined ? law.bodyKind(office) : undefined)
  )
}

/** Number of the claim that a quote stands in, or null. Claims are in order: halving finds it. */
function claimAt(claims: readonly Claim[], { start }: Quote): number | null {
  let low = 0
  let high = claims.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { n, quote } = claims[middle] as Claim
    if (start < quote.start) high = middle - 1
    else if (start >= quote.end) low = middle + 1
    else return n
  }
  return null
}

/** Takes an opening quotation mark or bracket before the first word into the quote. */
function openingOf(text: string, start: number): number {
  return start > 0 && /[«“„"([]/u.test(text[start - 1] as string) ? start - 1 : start
}
