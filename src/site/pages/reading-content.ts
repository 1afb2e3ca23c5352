import { html } from 'hono/html'
import type { Country } from '../../desk/countries.ts'
import { doubtsOf } from '../../desk/doubts.ts'
import { titleOf } from '../../exports/about.ts'
import type { Export } from '../../exports/export.ts'
import { type ReadingParts, readingArticle } from '../../exports/html/reading.ts'
import type { Told } from '../../exports/told.ts'

import { type Html, inOne } from '../../html/voice.ts'
import type { CitedFact, Tag } from '../../law/law.ts'
import { isTold } from '../../law/pack/period.ts'
import { type MessageId, say, sayIfKnown } from '../../messages/messages.ts'
import type { Note } from '../../reader/format.ts'
import type { Reading } from '../../reader/reading.ts'
import { cuesInLine, cuesOfText } from '../cues-of-text.ts'
import { FIELDS } from '../entry.ts'
import { lawAddress } from '../law/address.ts'
import { normParts } from '../law/norm-address.ts'
import { notesInLine, notesOfText } from '../notes-of-text.ts'
import type { Content } from './content.ts'
import { giveLaw } from './give-law.ts'
import { intakeNotes } from './intake-notes.ts'
import { method, type SheetProse, sheetOf } from './method.ts'
import { sentToBeRead } from './sent-to.ts'

/** What a reading's page needs besides the reading. */
export interface ReadingChoices {
  readonly sheets: readonly SheetProse[]
  readonly exports: ReadonlyMap<string, Export>
  readonly told?: Told
  /** What a person should know of how the text was taken in. */
  readonly notes?: readonly Note[]
  /** Countries whose law can be asked. */
  readonly jurisdictions: readonly Country[]
  /** What the site is called, where it has been given a name. */
  readonly siteName?: string | undefined
  /** Where the reading can be gone back to for a while, on the machine of whoever reads. */
  readonly heldAt?: string
}

/** One reading with all that can be done with it. */
export function readingContent(reading: Reading, choices: ReadingChoices, language: Tag): Content {
  const { notes = [] } = choices
  return {
    title: `${say('reading.page', language, { title: titleOf(reading, language, choices.told) })}${choices.siteName === undefined ? '' : ` — ${choices.siteName}`}`,
    ...(choices.heldAt === undefined
      ? { keeps: { form: 'again', action: '/read' } }
      : { path: choices.heldAt }),
    main: html`${article(reading, choices, language, { level: 1, onPaper: true, ...toNorms(reading, language), afterHead: html`${intakeNotes([...notes, ...doubtsOf(reading.statement)], language)}${giveLaw(reading, choices.jurisdictions, language)}${acts(choices, language)}${byCheck(reading, choices, language)}` })}
${method(reading, choices.sheets, language)}
${again(reading, notes, language)}`,
  }
}

/** A reading within another page. */
export function exampleReading(reading: Reading, choices: ReadingChoices, language: Tag): Html {
  return html`<section class="example" aria-labelledby="example">
<h2 id="example">${say('form.example', language)}</h2>
<p class="hint">${say('form.example.invented', language)}</p>
${article(reading, choices, language, { level: 2, onPaper: false }, `/checks?lang=${language}`)}
</section>`
}

function article(
  reading: Reading,
  { sheets, told }: ReadingChoices,
  language: Tag,
  parts: Omit<ReadingParts, 'check' | 'acts'>,
  checksAt = '',
): Html {
  return readingArticle(reading, inOne(language), {
    ...parts,
    ...(told ? { told } : {}),
    check: (name) => {
      const sheet = sheetOf(name, sheets, language)
      return html`<a href="${checksAt}#check-${name}" lang="${sheet?.language ?? 'en'}">${sheet?.title ?? name}</a>`
    },
    acts: ({ finding: { id } }) =>
      html`<p class="acts"><button type="button" class="copy" hidden aria-label="${say('reading.copy.question', language, { id })}" data-copied="${say('reading.copied', language)}" data-failed="${say('reading.copy-failed', language)}">${say('reading.copy', language)}</button> <span class="copied" role="status"></span></p>`,
  })
}

/** Each place in law that held on the day of the statement leads to what is known of it on that day. */
function toNorms({ statement, law }: Reading, language: Tag): Pick<ReadingParts, 'place'> {
  const { jurisdiction, date } = statement
  if (law === null || jurisdiction === undefined || date === undefined) return {}
  return {
    place: (fact) => {
      const { act, article } = fact.citation
      return article === undefined || !isToldOfArticle(fact) || !isTold(fact, date)
        ? undefined
        : lawAddress(normParts({ name: jurisdiction }, act, article), { on: date, lang: language })
    },
  }
}

/** Figures and mere uses of a term tell nothing of an article, unless a corpus holds its text. */
function isToldOfArticle(fact: CitedFact): boolean {
  if (fact.isReport) return false
  return fact.basis?.kind === 'corpus' || !('kind' in fact) || fact.kind !== 'used'
}

function acts({ exports, heldAt }: ReadingChoices, language: Tag): Html {
  return html`<div class="after">
<p role="status">${say(heldAt === undefined ? 'reading.done' : 'reading.done.held', language)}</p>
<ul>
<li><button form="again" formaction="/">${say('reading.change', language)}</button></li>
<li><a href="/${language}/read">${say('reading.another', language)}</a></li>
<li>${say('reading.save', language)}: ${[...exports].map(([name], index) => {
    const format = sayIfKnown(`export.${name}` as MessageId, language) ?? name
    return html`${index === 0 ? '' : ', '}<button form="again" formaction="/download/${name}" aria-label="${say('reading.save.as', language, { format })}">${format}</button>`
  })}</li>
</ul>
</div>`
}

/** All questions by what they ask for: where to look in a long reading. A finding that another one's question covers has none. */
function byCheck({ findings, questions }: Reading, { sheets }: ReadingChoices, language: Tag): Html | '' {
  const asked = new Set(questions.map(({ finding }) => finding))
  const byName = Map.groupBy(
    findings.filter(({ id }) => asked.has(id)),
    ({ check }) => check,
  )
  if (byName.size < 2) return ''
  return html`<details class="index"><summary>${say('reading.by-check', language)}</summary>
<ul>
${Array.from(byName, ([name, of]) => {
  const sheet = sheetOf(name, sheets, language)
  return html`<li><span lang="${sheet?.language ?? 'en'}">${sheet?.title ?? name}</span>${of.map(({ id }) => html` <a href="#question-${id}">${id}</a>`)}</li>
`
})}</ul></details>`
}

/** The statement once more, for the language switch, the downloads and the way back: nothing of it is kept by the site. */
function again({ statement }: Reading, notes: readonly Note[], language: Tag): Html {
  const { date = statement.during } = statement
  const given = { ...statement, ...(date === undefined ? {} : { date }) }
  return html`<form id="again" method="post" action="${sentToBeRead(language)}" enctype="multipart/form-data">
<input type="hidden" name="lang" value="${language}">
<input type="hidden" name="text" value="${statement.text}">
${FIELDS.filter((name) => given[name] !== undefined).map(
  (name) => html`<input type="hidden" name="${name}" value="${given[name]}">
`,
)}${notes.length > 0 ? html`<input type="hidden" name="notes" value="${notesInLine(notesOfText(notes, statement.text))}">` : ''}${statement.cues ? html`<input type="hidden" name="cues" value="${cuesInLine(cuesOfText(statement.cues, statement.text))}">` : ''}</form>`
}
