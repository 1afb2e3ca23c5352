import { html } from 'hono/html'
import { inLanguage } from '../../desk/checked-words.ts'
import type { Everybody } from '../../desk/people/find-people.ts'
import type { GivenSaidBy } from '../../desk/statements/said-by.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { dayInWords } from '../../messages/day-said.ts'
import { select } from './parts.ts'
import { sayDesk } from './words.ts'

/** The choice of who said it, and what the words typed beneath are beside it; nothing where nobody is recorded yet. */
export function saidByFields(everybody: Everybody, given: GivenSaidBy, language: Tag): Html | '' {
  const choices = saidByChoice(everybody, given, language)
  if (choices.length === 0) return ''
  return html`<fieldset class="field"><legend>${sayDesk('said-by.recorded', language)}</legend>
${choices}</fieldset>
<h3>${sayDesk('said-by.typed', language)}</h3>`
}

/** Chooses who said it: a person, a person in one of their offices, or nobody known; and in whose name. */
function saidByChoice(
  { persons, bodies }: Everybody,
  { person = '', office = '', body = '' }: GivenSaidBy,
  language: Tag,
): Html[] {
  const people = persons.map(({ id, name, offices }) => ({
    label: inLanguage(name, language),
    options: [
      { value: id, text: inLanguage(name, language) },
      ...offices.map((held) => {
        const days = daysInWords(held, language)
        const words = [inLanguage(held.title, language), inLanguage(held.of.name, language)]
        return {
          value: `${id}:${held.office}`,
          text: `${inLanguage(name, language)} — ${words.join(', ')}${days === '' ? '' : ` (${days})`}`,
        }
      }),
    ],
  }))
  if (persons.length === 0 && bodies.length === 0) return []
  const nobody = { options: [{ value: '', text: sayDesk('said-by.nobody', language) }] }
  return [
    select(
      {
        name: 'said-by',
        label: sayDesk('said-by', language),
        hint: sayDesk('said-by.hint', language),
        value: office === '' ? person : `${person}:${office}`,
      },
      [nobody, ...people],
      undefined,
      language,
    ),
    select(
      { name: 'in-name-of', label: sayDesk('said-by.body', language), value: body },
      [
        {
          options: [
            { value: '', text: sayDesk('said-by.no-body', language) },
            ...bodies.map(({ id, name }) => ({ value: id, text: inLanguage(name, language) })),
          ],
        },
      ],
      undefined,
      language,
    ),
  ]
}

/** What was chosen. */
export function chosenSaidBy(saidBy: string, inNameOf: string): GivenSaidBy {
  const [person = '', office = ''] = saidBy.split(':')
  // An office brings its own body along.
  return office === '' ? { person, body: inNameOf } : { person, office }
}

/** From when until when, in words; empty where neither is known. */
export function daysInWords(
  { since, until }: { readonly since?: string; readonly until?: string },
  language: Tag,
): string {
  if (since === undefined && until === undefined) return ''
  const words = (day: string | undefined) => (day === undefined ? '…' : dayInWords(day, language))
  return `${words(since)} ${language === 'en' ? '–' : '—'} ${words(until)}`
}
