import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Law } from '../../law/law.ts'
import { actOfPack, keyOfTyped, keysOfActs, namesInPack } from './act-names.ts'
import { addCorpus } from './add.ts'
import { annexNamed } from './annexes.ts'
import { openBuild } from './builds.ts'
import { citedPlaces } from './cited.ts'
import { placeTyped } from './place-typed.ts'

const ON = '2022-09-26'
const folder = mkdtempSync(join(tmpdir(), 'saual-act-names-'))
const catalog = await loadCatalog()
const law = catalog.law('kz') as Law
let corpus: Corpus

before(async () => {
  const laws = join(folder, 'laws')
  mkdirSync(laws)
  for (const [key, title, particulars] of [
    ['by-title', 'Уголовный кодекс', ''],
    ['by-number', 'Кодекс', 'number: 235-V\nadopted: 2014-07-05\n'],
    ['of-no-pack', 'О фонарях', 'number: 1-I\n'],
    ['gone', 'О средствах массовой информации', 'until: 2024-08-20\n'],
    ['gone-early', 'О прокуратуре', 'number: 81-VI\nadopted: 2017-06-30\nuntil: 2022-11-05\n'],
  ])
    writeFileSync(
      join(laws, `${key}.md`),
      `---\nkey: ${key}\ntitle: ${title}\nlanguage: ru\nsince: 2015-01-01\nrank: code\n${particulars}---\n\n**Статья 174. Проба**\n\nСлова.\n`,
    )
  await addCorpus(catalog, join(folder, 'built'), laws, { name: 'kz' })
  corpus = openBuild(catalog, join(folder, 'built'), 'kz')
})
after(() => {
  corpus.close()
  rmSync(folder, { recursive: true })
})

test('an act of a corpus has its name in the pack, be it known by its number or its title', () => {
  assert.equal(actOfPack(catalog, corpus, law, 'by-number', ON), 'CAO')
  assert.equal(actOfPack(catalog, corpus, law, 'by-title', ON), 'PC')
  assert.equal(actOfPack(catalog, corpus, law, 'of-no-pack', ON), undefined)
  assert.equal(actOfPack(catalog, corpus, law, 'none', ON), undefined)
})

test('the names in the pack of all acts of a day are known at once, and each leads to its act', () => {
  const named = namesInPack(catalog, corpus, ON)
  const expected = { 'by-number': 'CAO', 'by-title': 'PC', gone: 'SMI99', 'gone-early': 'PRO17' }
  assert.deepEqual(Object.fromEntries(named), expected)
  for (const [key, name] of named) assert.equal(keyOfTyped(catalog, corpus, name, ON), key)
})

test('a provision is found as it is cited, too', () => {
  for (const [act, provision] of [
    ['УК', '174'],
    ['УК', 'ст. 174'],
    ['УК', 'ч. 3 ст. 174'],
    ['by-title', 'статья 174'],
    ['ҚК', '174-бап'],
    ['Penal Code', 'art. 174'],
  ] as const)
    assert.deepEqual(placeTyped(catalog, corpus, { act, provision }, ON), {
      act: 'by-title',
      provision: '174',
    })
  const unknown = { act: 'by-title', provision: 'ст. 175' }
  assert.deepEqual(placeTyped(catalog, corpus, unknown, ON), unknown)
})

test('a title is understood without the word for a law, also shortened', () => {
  for (const [typed, key] of [
    ['О СМИ', 'gone'],
    ['БАҚ туралы', 'gone'],
    ['СМИ', 'gone'],
    ['БАҚ', 'gone'],
    ['МРП', 'МРП'],
    ['О фонарях', 'of-no-pack'],
    ['О воздушных змеях', 'О воздушных змеях'],
  ] as const)
    assert.equal(keyOfTyped(catalog, corpus, typed, ON), key, typed)
})

test('an annex or a chapter is no article of its number', () => {
  for (const provision of [
    'приложение 174',
    '174-қосымша',
    'annex 174',
    'глава 174',
    '174-тарау',
    'приложение 174, п. 2',
  ])
    assert.deepEqual(
      placeTyped(catalog, corpus, { act: 'УК', provision }, ON),
      { act: 'by-title', provision },
      provision,
    )
})

test('a place of an annex is read from words that name nothing else', () => {
  for (const [words, place] of [
    ['п. 2 приложения 1 к Закону о связи', { annex: '1', act: 'Закону о связи', unit: ['paragraph', '2'] }],
    ['приложение 1, п. 2', { annex: '1', act: '', unit: ['paragraph', '2'] }],
    ['приложение № 3', { annex: '3', act: '' }],
    ['Заңға 1-қосымшаның 2-тармағы', { annex: '1', act: 'Заңға', unit: ['paragraph', '2'] }],
    ['1-қосымшаның 2-бабы', { annex: '1', act: '', unit: ['article', '2'] }],
    ['paragraph 2 of Annex 1 to the Law', { annex: '1', act: 'Law', unit: ['paragraph', '2'] }],
    ['статья 4 приложения', { annex: '', act: '', unit: ['article', '4'] }],
    ['ст. 174 УК', undefined],
    ['приложение для телефона', undefined],
  ] as const) {
    const named = annexNamed(words)
    const read = named && {
      annex: named.annex,
      act: named.act,
      ...(named.unit === undefined ? {} : { unit: [named.unit.kind, named.unit.number] }),
    }
    assert.deepEqual(read, place, words)
  }
})

test('an act that has gone is known by the day before its end', () => {
  const keyOf = keysOfActs(catalog, corpus, law)
  assert.equal(keyOf('SMI99', '2025-01-01'), 'gone')
})

/** What was typed, and the places of the corpus that it cites, in whatever language. */
const TYPED: readonly (readonly [string, string])[] = [
  ['УК 174', 'by-title 174'],
  ['ҚК 174', 'by-title 174'],
  ['ҚК-нің 174', 'by-title 174'],
  ['Penal Code 174', 'by-title 174'],
  ['174 ч. 3 УК', 'by-title 174(3)'],
  ['174 ч.3 УК РК', 'by-title 174(3)'],
  ['УК 174 ч. 3', 'by-title 174(3)'],
  ['ҚК 174 3-бөлігі', 'by-title 174(3)'],
  // What a number counts is no article.
  ['УК 174 человека', ''],
  ['мы любим УК 50 раз', ''],
  ['УК 2017 года', ''],
  // By its number an act is meant whatever the day, and whatever else bears its title.
  ['статья 174 Закона РК от 05.07.2014 № 235-V', 'by-number 174'],
  ['ст. 174 кодекса от 5 июля 2014 года № 235-V ЗРК', 'by-number 174'],
  ['235-V ст 174', 'by-number 174'],
  ['235-V 174', 'by-number 174'],
  ['2014 жылғы 5 шілдедегі № 235-V Кодекстің 174-бабы', 'by-number 174'],
  ['Article 174 of Law No. 235-V', 'by-number 174'],
  ['ст. 174 закона № 81-VI «О прокуратуре»', 'gone-early 174'],
  ['ст. 174 закона № 1-I и ст. 174-1 УК', 'of-no-pack 174, by-title 174-1'],
  // Another day than that of its adoption tells that the number is another act's.
  ['статья 174 Закона от 06.07.2014 № 235-V', ''],
  ['статья 174 Закона № 999-V', ''],
]

test('a citation is read as people type it, and by the number of its act', () => {
  for (const [words, places] of TYPED) {
    const found = citedPlaces(catalog, corpus, words, { on: ON, tag: 'ru', languages: ['ru'] })
    const said = found.map(
      ({ act, citation: { article, part } }) => `${act} ${article}${part === undefined ? '' : `(${part})`}`,
    )
    assert.equal(said.join(', '), places, words)
  }
})

test('an act whose last day in the corpus is earlier than in the pack is known on any day', () => {
  for (const on of ['2022-11-10', '2023-10-01']) {
    assert.equal(keyOfTyped(catalog, corpus, 'PRO17', on), 'gone-early')
    assert.equal(keyOfTyped(catalog, corpus, '81-VI', on), 'gone-early')
    const places = citedPlaces(catalog, corpus, 'статья 174 Закона «О прокуратуре» 2017 года', {
      on,
      tag: 'ru',
      languages: ['ru'],
    })
    assert.deepEqual(
      places.map(({ act, texts }) => [act, texts[0].found.kind]),
      [['gone-early', 'repealed']],
    )
  }
})

test('an act is found by the name that the pack gives it, however it is written, and by its key', () => {
  for (const [typed, key] of [
    ['PC', 'by-title'],
    ['pc', 'by-title'],
    ['CAO', 'by-number'],
    ['by-number', 'by-number'],
    ['BY-NUMBER', 'by-number'],
    ['УК', 'by-title'],
    ['ук рк', 'by-title'],
    ['ҚК', 'by-title'],
    ['Penal Code', 'by-title'],
    ['КоАП', 'by-number'],
    ['О фонарях', 'of-no-pack'],
    ['1-I', 'of-no-pack'],
    ['№ 1-i', 'of-no-pack'],
    ['CC1', 'CC1'],
    ['81097', '81097'],
    ['none', 'none'],
  ] as const)
    assert.equal(keyOfTyped(catalog, corpus, typed, ON), key, typed)
})
