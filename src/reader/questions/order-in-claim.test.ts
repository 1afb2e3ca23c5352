import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import type { Reading } from '../reading.ts'

const read = (await loadCatalog()).reader()
const readingOf = (language: Tag, text: string): Reading =>
  read({ id: 'a', text, sha256: '', language, jurisdiction: 'kz', date: '2022-09-26' })

/** Where the words begin that a question relies on. */
function placeOf({ findings }: Reading, id: string): number {
  const finding = findings.find((one) => one.id === id)
  assert.ok(finding)
  return Math.min(...finding.trigger.map(({ start }) => start))
}

/** The quote of the second check opens the sentence, the words that it relies on end it. */
const ENDS_WITH_SIGNS: Readonly<Record<Tag, string>> = {
  en: "They are accompanied by provocative statements and users' comments that have signs of inciting ethnic hatred.",
  ru: 'Их сопровождают провокационные высказывания и комментарии, в которых есть признаки разжигания межнациональной розни.',
  kk: 'Олар арандатушылық мәлімдемелермен қатар жүреді, ал пікірлерде ұлтаралық араздықты қоздыру белгілері бар.',
}

for (const [language, text] of Object.entries(ENDS_WITH_SIGNS) as [Tag, string][])
  test(`questions to a claim stand in the order of the words that they rely on: ${language}`, () => {
    const reading = readingOf(language, text)
    const ids = reading.questions.map(({ finding }) => finding)
    assert.deepEqual(
      ids,
      ids.map((_, at) => `1.${at + 1}`),
    )
    assert.deepEqual(
      reading.findings.map(({ id }) => id),
      ids,
    )
    const places = ids.map((id) => placeOf(reading, id))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
    const checks = reading.findings.map(({ check }) => check)
    assert.ok(checks.indexOf('undefined-term') < checks.indexOf('unused-power'), checks.join())
  })

const AGAIN_STANDS_BEFORE: Readonly<Record<Tag, string>> = {
  en: 'Some bloggers deliberately spread lies. Anonymous users distort the facts and mislead people, and the number of such posts has grown sharply.',
  ru: 'Отдельные блогеры намеренно распространяют ложь. Неизвестные лица распространяют ложь о банках, и число таких сообщений резко выросло.',
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр. Арандатушылар жастарды заң бұзуға итермелеп отыр, ондай үндеулердің саны күрт өсті.',
}

for (const [language, text] of Object.entries(AGAIN_STANDS_BEFORE) as [Tag, string][])
  test(`what only points back stands behind what is asked in full, wherever its words stand: ${language}`, () => {
    const reading = readingOf(language, text)
    const ofSecond = reading.questions.filter(({ claim }) => claim === 2)
    const again = ofSecond.findIndex(({ askedAt }) => askedAt !== undefined)
    assert.ok(again > 0)
    const [last, back] = [ofSecond[again - 1], ofSecond[again]]
    assert.ok(last && back)
    assert.ok(placeOf(reading, back.finding) < placeOf(reading, last.finding))
    assert.ok(ofSecond.slice(again).every(({ askedAt }) => askedAt !== undefined))
  })
