import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

/** What questions quote of a text for one check. */
function quoted(language: Tag, check: string, text: string): string[] {
  return read({ id: 'a', text, sha256: '', language })
    .findings.filter((finding) => finding.check === check)
    .map(({ quote, asked }) => asked ?? quote.text)
}

const CASES: readonly (readonly [what: string, Tag, check: string, text: string, quote: string])[] = [
  [
    'who says it is left out',
    'ru',
    'threatened-sanction',
    'Полицейские напоминают, что за распространение ложной информации предусмотрено лишение свободы.',
    'за распространение ложной информации предусмотрено лишение свободы',
  ],
  [
    'who says it is left out',
    'en',
    'threatened-sanction',
    'She noted that spreading false information is punishable under criminal law.',
    'spreading false information is punishable under criminal law',
  ],
  [
    'who says it is left out',
    'kk',
    'threatened-sanction',
    'Оның айтуынша, жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады.',
    'жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады',
  ],
  [
    'who said it is left out at the end',
    'ru',
    'threatened-sanction',
    'Распространение ложной информации влечет уголовную ответственность, напомнили в прокуратуре.',
    'Распространение ложной информации влечет уголовную ответственность',
  ],
  [
    'who said it is left out at the end',
    'en',
    'threatened-sanction',
    'Those who spread false information will be prosecuted, the minister said.',
    'Those who spread false information will be prosecuted',
  ],
  [
    'who said it is left out at the end',
    'kk',
    'threatened-sanction',
    'Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады деп мәлімдеді министр.',
    'Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады',
  ],
  [
    'who says it is left out, though the verb is not known',
    'en',
    'unnamed-accused',
    'He stressed that certain bloggers and nameless channels spread unverified rumours.',
    'certain bloggers and nameless channels spread unverified rumours',
  ],
  [
    'who says it is left out',
    'ru',
    'unnamed-accused',
    'Она продолжила, что провокаторы обманывают людей в соцсетях.',
    'провокаторы обманывают людей в соцсетях',
  ],
  [
    'who says it is left out, though no "that" parts it from what is said',
    'en',
    'unmeasured-trend',
    'The minister said the number of attacks had risen sharply.',
    'the number of attacks had risen sharply',
  ],
  [
    'a statement is no clause of what it says',
    'en',
    'unmeasured-trend',
    'In a statement, the ministry said it had noted with grave concern the recent upsurge in doctored videos.',
    'it had noted with grave concern the recent upsurge in doctored videos',
  ],
  [
    'what is told of with a noun keeps its verb',
    'en',
    'unmeasured-trend',
    'The ministry noted the growth in attacks that frighten people.',
    'The ministry noted the growth in attacks that frighten people',
  ],
  [
    'whom somebody warns is no clause',
    'en',
    'threatened-sanction',
    'The police warned those who spread rumours that they will be punished.',
    'The police warned those who spread rumours that they will be punished',
  ],
  [
    'a verb of two words is left out at the end',
    'kk',
    'threatened-sanction',
    'Прокуратура елді дүрліктіріп жүргендер жауапқа тартылады деп еске салды.',
    'Прокуратура елді дүрліктіріп жүргендер жауапқа тартылады',
  ],
]

for (const [what, language, check, text, quote] of CASES)
  test(`${language}: ${what}: ${quote.slice(0, 40)}`, () => {
    assert.deepEqual(quoted(language, check, text), [quote])
  })
