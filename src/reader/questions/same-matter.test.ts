import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import type { Raised } from '../quotes/raised.ts'
import { askingsOf, type Placed } from './asking.ts'

const catalog = await loadCatalog()
const read = catalog.reader()
const readingOf = (language: Tag, text: string) => read({ id: 'a', text, sha256: '', language })

/** The last of each accuses others, or threatens for another offence. */
const OTHER_MATTER: readonly (readonly [check: string, Tag, string])[] = [
  [
    'unnamed-accused',
    'en',
    'Some pages lie about the flood.\n\nThe roads are open.\n\nCertain nurses are taking bribes from patients.',
  ],
  [
    'unnamed-accused',
    'en',
    'Some bloggers deliberately spread lies.\n\nUnscrupulous traders are hoarding flour to inflate prices.',
  ],
  [
    'unnamed-accused',
    'ru',
    'Отдельные блогеры врут о паводке.\n\nДороги открыты.\n\nНекоторые застройщики воруют цемент.',
  ],
  [
    'unnamed-accused',
    'ru',
    'Отдельные лица распространяют слухи о мосте.\n\nСреди блогеров есть те, кто вымогает деньги у фермеров.',
  ],
  [
    'unnamed-accused',
    'kk',
    'Кейбір блогерлер тасқын туралы өтірік таратып жүр.\n\nЖол ашық.\n\nЖекелеген дәрігерлер науқастардан пара алып жүр.',
  ],
  [
    'unnamed-accused',
    'kk',
    'Кейбір арналар көпір туралы өтірік таратып жүр.\n\nЖекелеген мердігерлер цемент ұрлап жүр.',
  ],
  [
    'threatened-sanction',
    'en',
    'Insulting an official carries a fine. Calling for riots carries ten years in prison.',
  ],
  [
    'threatened-sanction',
    'kk',
    'Жалған ақпарат таратқандар жеті жылға сотталады.\n\nМектеп ашық.\n\nЗаңсыз митингке шыққандар қамауға алынады.',
  ],
  [
    'threatened-sanction',
    'ru',
    'За распространение ложной информации грозит до пяти лет. За участие в незаконном митинге дадут 15 суток ареста.',
  ],
]

for (const [check, language, text] of OTHER_MATTER)
  test(`others, and other offences, are asked about for themselves: ${text}`, () => {
    const { findings, questions } = readingOf(language, text)
    const ids = findings.filter((finding) => finding.check === check).map(({ id }) => id)
    const asked = questions.filter(({ finding }) => ids.includes(finding)).map(({ askedAt }) => askedAt)
    assert.deepEqual(asked, [undefined, undefined])
  })

/** Both threaten, each for a conduct of its own; the second of false bombs and rumours, which are not one offence. */
const OTHER_CONDUCT: readonly (readonly [Tag, string])[] = [
  ['ru', 'За выброс мусора грозит арест. За вырубку леса грозит лишение свободы.'],
  [
    'ru',
    'За ложное сообщение о теракте предусмотрена ответственность. Распространители слухов будут наказаны.',
  ],
  [
    'en',
    'Anyone who throws rubbish into the river will be fined. Anyone who cuts down a tree will be jailed.',
  ],
  ['en', 'Those guilty of the false bomb threat will be prosecuted. Spreading rumours is punishable, too.'],
  ['kk', 'Қоқыс тастағаны үшін айыппұл салынады. Рұқсатсыз ағаш кескені үшін айыппұл салынады.'],
]

for (const [language, text] of OTHER_CONDUCT)
  test(`threats for other conduct are asked about each: ${text}`, () => {
    const { findings, questions } = readingOf(language, text)
    const ids = findings.filter(({ check }) => check === 'threatened-sanction').map(({ id }) => id)
    const asked = questions.filter(({ finding }) => ids.includes(finding)).map(({ askedAt }) => askedAt)
    assert.deepEqual(asked, [undefined, undefined])
  })

/** The last of each accuses the same people of the same, or threatens for the same offence. */
const SAME_MATTER: readonly (readonly [check: string, Tag, string])[] = [
  [
    'unnamed-accused',
    'en',
    'Certain bloggers smear our doctors.\n\nThe wards are open.\n\nSome journalists smear our nurses.',
  ],
  [
    'unnamed-accused',
    'ru',
    'Отдельные торговцы завышают цены на сахар.\n\nШтаб работает.\n\nНекоторые торговцы наживаются на беде людей.',
  ],
  [
    'unnamed-accused',
    'kk',
    'Кейбір блогерлер елге іріткі салып жүр. Анонимді қолданушылар жастарды арандатып жүр.',
  ],
  [
    'threatened-sanction',
    'en',
    'Spreading false information is punishable by three years.\n\nThe schools work.\n\nAuthors of false reports will be prosecuted.',
  ],
]

for (const [check, language, text] of SAME_MATTER)
  test(`the same people and the same offence are asked about once: ${text}`, () => {
    const { findings, questions } = readingOf(language, text)
    const ids = findings.filter((finding) => finding.check === check).map(({ id }) => id)
    const asked = questions.filter(({ finding }) => ids.includes(finding)).map(({ askedAt }) => askedAt)
    assert.deepEqual(asked, [undefined, 1])
  })

/** A raise of one check, put to one body. */
function placed(sentence: number, weight: number, matters?: readonly string[]): Placed {
  const raise = { check: 'check', asks: 'who', sentence, weight, matters } as Raised
  return { raise, claim: sentence + 1, to: { kk: 'a', ru: 'a', en: 'a' } }
}

test('words that do not tell whom they mean carry no question of those that do', () => {
  const kinds = (raises: readonly Placed[]) => askingsOf(raises).map(({ kind }) => kind)
  assert.deepEqual(kinds([placed(0, 1, ['bloggers']), placed(1, 3)]), ['in-full', 'again'])
  assert.deepEqual(kinds([placed(0, 1, ['bloggers']), placed(1, 3, ['bloggers'])]), ['covered', 'in-full'])
  assert.deepEqual(kinds([placed(0, 1), placed(1, 3)]), ['covered', 'in-full'])
})
