import { citedFirst } from '../exports/cited-first.ts'
import { cited, type Ground, grounds } from '../exports/grounds.ts'
import { quoted, quotedAll } from '../exports/quoted.ts'
import type { Tag } from '../law/law.ts'
import { nameOfLanguage, say } from '../messages/messages.ts'
import type { DefinitionCard, Finding } from '../reader/reading.ts'
import { asQuotedIn } from '../reader/scan/inner-marks.ts'
import {
  onlyPoints,
  type PublishedClaim,
  type PublishedOpinion,
  type PublishedQuestion,
  wordsIn,
} from '../record/published.ts'
import { translatedQuote } from '../record/translated.ts'
import type { Block, Run } from './document.ts'
import { besidesRuns, groundRuns } from './ground-runs.ts'
import type { OutputOptions } from './output.ts'
import { pieceBlocks } from './piece.ts'
import { linked } from './said-by.ts'
import { sayOutput } from './words.ts'

/** A claim with all that was put to it. */
export function claimBlocks(
  claim: PublishedClaim,
  opinion: PublishedOpinion,
  options: OutputOptions,
): Block[] {
  const { language, addresses } = options
  const comment = pieceBlocks(claim.comment, language, opinion.languages, 4)
  return [
    {
      kind: 'claim',
      n: claim.n,
      link: addresses.opinion(language, opinion.slug, claim.n),
      ...quotedIn(claim, opinion, language),
    },
    ...claim.questions.map((question) => questionBlock(question, claim, opinion, options)),
    ...(comment.length === 0 ? [] : [heading(4, sayOutput('comment', language)), ...comment]),
    ...claim.cards.flatMap((card) => cardBlocks(card, language)),
  ]
}

/** A claim's words in the language, with the exact ones, or the exact ones alone. */
function quotedIn({ quote }: PublishedClaim, { statement }: PublishedOpinion, language: Tag) {
  const lines = quote.text.split('\n')
  const translated = translatedQuote(statement, quote, language)
  if (translated === undefined) return { lines, ...elsewhere(statement.language, language) }
  const label = sayOutput('original', language, { name: nameOfLanguage(statement.language, language) })
  return { lines: translated.text.split('\n'), original: { label, lines, language: statement.language } }
}

/** A term that the law of that day defines, and where. */
export function cardBlocks({ term, uses }: DefinitionCard, language: Tag): Block[] {
  return uses.map((use): Block => {
    const lead = {
      text: `${say('reading.card', language)}: ${quoted(term[language], language)}. `,
      strong: true,
    } as const
    return { kind: 'paragraph', role: 'card', runs: [lead, ...groundRuns(cited(use, language), language)] }
  })
}

/** A question in the language, or in that in which the author put it. */
function askedRuns(
  { text, quote, quoted: translated, finding }: PublishedQuestion,
  claim: PublishedClaim,
  { languages, statement }: PublishedOpinion,
  language: Tag,
): Run[] {
  const found = wordsIn(text, language, languages)
  if (found === undefined) return []
  const isWhole = withoutEnd(quote.text) === withoutEnd(claim.quote.text)
  const own = translated?.[found.language]
  const asked = own ?? asQuotedIn(found.text, finding?.asked ?? quote.text) ?? quote.text
  const words =
    isWhole || found.text.includes(asked)
      ? found.text
      : sayOutput('question.about', found.language, {
          question: found.text,
          quote: quoted(asked, found.language),
        })
  const runs =
    own === undefined ? withOwn(words, asked, found.language, statement.language) : [{ text: words }]
  if (found.language === language) return runs
  return [
    ...runs.map((run): Run => ({ ...run, language: run.language ?? found.language })),
    { text: ` ${sayOutput('missing.inline', language)}`, emphasis: true },
  ]
}

function withoutEnd(sentence: string): string {
  return sentence.replace(/[\s.!?…;,]+$/u, '')
}

/** The statement's words within a question keep their language. */
function withOwn(words: string, own: string, language: Tag, of: Tag): Run[] {
  const at = words.indexOf(own)
  if (at < 0 || language === of) return [{ text: words }]
  return [
    { text: words.slice(0, at) },
    { text: own, language: of },
    { text: words.slice(at + own.length) },
  ].filter(({ text }) => text !== '') as Run[]
}

/** The number of a question of the method; what the author asks besides is marked as that. */
function numberOf({ id, by }: PublishedQuestion, language: Tag): string {
  return by === 'author' ? sayOutput('question.own', language) : id
}

function questionBlock(
  question: PublishedQuestion,
  claim: PublishedClaim,
  opinion: PublishedOpinion,
  options: OutputOptions,
): Block {
  const { language } = options
  const { finding } = question
  const runs = askedRuns(question, claim, opinion, language)
  // Where the same is asked elsewhere, its number and what it rests on stand there.
  if (onlyPoints(question)) return { kind: 'paragraph', runs }
  return {
    kind: 'question',
    number: numberOf(question, language),
    runs,
    note: finding ? noteOf(finding, question, options) : [],
  }
}

/** All that a finding rests on, the law first: what its question cites, then in brief what else bears on it. */
function noteOf(
  { missing, trigger, certainty, evidence, check }: Finding,
  { text: question }: PublishedQuestion,
  { language, addresses, checkTitle }: OutputOptions,
): Run[] {
  const parted = citedFirst(evidence, question)
  const rests = grounds(parted.grounds, language).toSorted(
    (a, b) => Number(b.kind === 'provision') - Number(a.kind === 'provision'),
  )
  const law = rests.filter(({ kind }) => kind === 'provision').length
  const inRow = (all: readonly Ground[]): Run[] =>
    all.flatMap((ground, at) => [
      // Provisions in a row need to be called law only once.
      { text: ground.lead === all[at - 1]?.lead ? '' : `${ground.lead}: ` },
      ...groundRuns(ground, language),
      { text: ' ' },
    ])
  return [
    ...inRow(rests.slice(0, law)),
    ...besidesRuns(parted.besides, language),
    ...inRow(rests.slice(law)),
    { text: `${say('reading.missing', language)}: ${missing[language]}. ` },
    { text: `${say('reading.trigger', language)}: ${quotedAll(trigger, language)}. ` },
    { text: `${say('reading.certainty', language)}: ${say(`certainty.${certainty}`, language)}. ` },
    { text: `${say('reading.check', language)}: ` },
    ...linked([{ text: quoted(checkTitle(check, language), language) }], addresses.check(language, check)),
    { text: '.' },
  ].filter(({ text }) => text !== '')
}

export function heading(level: 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, runs: [{ text }] }
}

/** The language of a block, where it is not the document's. */
export function elsewhere(of: Tag, language: Tag): { readonly language?: Tag } {
  return of === language ? {} : { language: of }
}
