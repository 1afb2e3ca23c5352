import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Ended, runCommand } from './command-in-tests.ts'

/** What is told of a norm and of texts in two languages: everything that is known, and in which language. */
const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-norm-'))
const LAW = join(FOLDER, 'law')
const NONE = join(FOLDER, 'none')

const head = (language: string, title: string, since: string): string => `---
key: code
title: ${title}
language: ${language}
number: 235-V
adopted: 2014-07-05
since: ${since}
rank: code
---
`
const RU = `${head('ru', 'Кодекс Республики Казахстан об административных правонарушениях', '2019-01-01')}
**Статья 1. Шум**

1. Шум –
влечет штраф на физических лиц в размере пяти, на должностных лиц – в размере двадцати месячных расчетных показателей либо административный арест до пяти суток.

2. Тот же шум, повторно, –
наказывается лишением свободы на срок до семи лет.

**Статья 2. Только по-русски**

1. Свет –
влечет предупреждение.

2. За то же повторно назначают штраф в размере десяти месячных расчетных показателей.
`
const KK = `${head('kk', 'Әкімшілік құқық бұзушылық туралы', '2019-01-01')}
**1-бап. Шу**

1. Шу –
жеке тұлғаларға – бес, лауазымды адамдарға – тоғыз айлық есептік көрсеткіш мөлшерінде айыппұл салуға не бес тәулікке дейінгі мерзімге қамаққа алуға әкеп соғады.

2. Сол шу –
ескерту жасауға әкеп соғады.
`
const KK_LATER = KK.replace('since: 2019-01-01', 'since: 2024-01-01').replace('тоғыз', 'жеті')

function saual(words: readonly string[], folder = LAW): Promise<Ended> {
  return runCommand(['law', ...words], { environment: { SAUAL_LAW: folder }, folder: FOLDER })
}

/** What is printed, in one line. */
async function said(words: readonly string[], folder = LAW): Promise<string> {
  const { code, out, err } = await saual(words, folder)
  assert.equal(err, '')
  assert.equal(code, 0)
  return out.replaceAll(/\s+/gu, ' ')
}

before(async () => {
  const texts = join(FOLDER, 'texts')
  mkdirSync(texts)
  for (const [name, text] of [
    ['ru.md', RU],
    ['kk.md', KK],
    ['kk-later.md', KK_LATER],
  ] as const)
    writeFileSync(join(texts, name), text)
  const { code, err } = await saual(['add', texts, '--name', 'kz'])
  assert.equal(err, '')
  assert.equal(code, 0)
})
after(() => rmSync(FOLDER, { recursive: true }))

test('a wording of several amounts is told once, and two texts that differ are told in words', async () => {
  const out = await said(['norm', 'code', '1', '--on', '2023-06-01', '--lang', 'ru'])
  assert.equal(out.split('в размере двадцати месячных').length, 2)
  assert.match(out, /наибольший срок лишения свободы, лет: по-русски 7, по-казахски нет\./u)
  assert.ok(out.indexOf('Статья 1') < out.indexOf('1-бап'))
  assert.match(
    await said(['norm', 'code', '1', '--on', '2023-06-01', '--lang', 'kk']),
    /орысша 7, қазақша жоқ\./u,
  )
  const en = await said(['norm', 'code', '1', '--on', '2023-06-01', '--lang', 'en'])
  assert.match(en, /longest imprisonment, years: Russian 7, Kazakh none\./u)
})

test('a part whose penalty could not be read is named', async () => {
  const asked = ['norm', 'code', '2', '--on', '2023-06-01']
  assert.match(
    await said([...asked, '--lang', 'ru']),
    /часть 1: предупреждение Часть 2: наказание названо, но прочитать его не удалось\./u,
  )
  assert.match(await said([...asked, '--lang', 'kk']), /2-бөлік: жаза аталған, бірақ ол оқылмады\./u)
  assert.match(await said([...asked, '--lang', 'en']), /Part 2: names a penalty that was not read\./u)
  const { out } = await saual([...asked, '--json'])
  assert.deepEqual(JSON.parse(out).answer.said[0].unread, ['2'])
})

test('where the part that was asked for was not read, no other part stands in its place', async () => {
  const out = await said(['norm', 'ч. 2 ст. 2 КоАП РК', '--on', '2023-06-01', '--lang', 'ru'])
  assert.match(out, /Часть 2: наказание названо, но прочитать его не удалось\./u)
  assert.doesNotMatch(out, /часть 1: предупреждение/u)
})

test('the fine in money says what the index is worth, and that it is not known', async () => {
  const on = (day: string, ...more: readonly string[]): Promise<string> =>
    said(['norm', 'code', '1', '--on', day, ...more], LAW)
  assert.match(
    await on('2023-06-01', '--lang', 'ru'),
    /по тексту закона: 20 × 3450 ₸ = 69\s000 ₸ \(по МРП на этот день\)/u,
  )
  assert.match(await on('2020-06-01', '--lang', 'ru'), /Размер МРП на этот день неизвестен/u)
  assert.match(await on('2020-06-01', '--lang', 'en'), /index of that day is not known/u)
  assert.match(await on('2020-06-01', '--lang', 'kk'), /айлық есептік көрсеткіш белгісіз/u)
  assert.match(await on('2019-06-01', '--lang', 'en'), /index of that day; not verified/u)
  assert.match(await on('2019-06-01', '--lang', 'ru'), /не проверено: один источник/u)
})

test('all that the pack knows of a norm is told without a corpus, by any name of its act', async () => {
  for (const typed of [
    ['PC', '174'],
    ['УК РК', '174'],
    ['ст. 174 УК РК'],
    ['ҚК 174-бабы'],
    ['Article 174 of the Criminal Code'],
  ]) {
    const out = await said(['norm', ...typed, '--on', '2023-06-01', '--lang', 'ru'], NONE)
    for (const part of [
      /^По редакции от 29 декабря 2021 г\.; на 1 июня 2023 г\. текст не сверен ст\. 174 УК РК/u,
      /Деяние:/u,
      /Для состава нужно, чтобы/u,
      /ч\. 3 ст\. 174 УК РК: .*до 20 лет/u,
    ])
      assert.match(out, part, typed.join(' '))
    for (const part of [/Порядок и кто вправе возбудить дело: публичное/u, /Полномочия органов:.*ст\. 187/u])
      assert.match(out, part)
    assert.match(out, /Источники: /u)
  }
  const offence = await said(['norm', 'КоАП', '456-2', '--on', '2025-06-01', '--lang', 'ru'], NONE)
  assert.match(offence, /должностные лица/u)
  const part = await said(['norm', 'ч. 2 ст. 174 УК РК', '--on', '2023-06-01', '--lang', 'ru'], NONE)
  assert.match(part, /ч\. 2 ст\. 174 УК РК: /u)
  assert.doesNotMatch(part, /ч\. 3 ст\. 174 УК РК: /u)
  assert.match(
    await said(['norm', 'PC', '130', '--on', '2025-06-01', '--lang', 'ru'], NONE),
    /Статья исключена/u,
  )
})

test('an article that is known on no day ends in an error; one of another day says since when it is known', async () => {
  for (const folder of [NONE, LAW]) {
    const { code, err } = await saual(['norm', 'PC', '9999', '--on', '2025-06-01', '--lang', 'en'], folder)
    assert.equal(code, 1)
    assert.match(
      err,
      /The norm pack does not hold this article: art\. 9999 of the Criminal Code\. The pack is not the whole of the law\./u,
    )
  }
  const out = await said(['norm', 'PC', '174', '--on', '1950-01-01', '--lang', 'ru'], NONE)
  assert.match(out, /^Закон на 1 января 1950 г\. .*Об этой статье известно с 1 января 2015 г\./u)
  const typed = await said(['norm', 'pc/174', '--on', '2016-01-01', '--lang', 'ru'], NONE)
  assert.match(typed, /Части 1, 2 набор норм знает только с 11 июля 2020 г\./u)
  assert.match(
    await said(['norm', 'PC', '174', '--on', '2096-01-01', '--lang', 'ru'], NONE),
    /Набор норм знает закон по \d+ \p{L}+ \d{4} г\.: более поздних/u,
  )
})

test('a form of act says where it was read and whom it binds', async () => {
  const out = await said(['norm', 'PRO17', '31', '--on', '2022-01-01', '--lang', 'ru'], NONE)
  assert.match(
    out,
    /Обязательность для адресатов .*в силе с 31 июля 2017 г\. .*сверено, .*Пометки об источниках: «сверено/u,
  )
})

test('where text and pack differ on whether an article stands, on its parts and its fine, both are told', async () => {
  const texts = join(FOLDER, 'differing')
  const folder = join(FOLDER, 'law-differing')
  mkdirSync(texts)
  writeFileSync(
    join(texts, 'ru.md'),
    `${head('ru', 'Кодекс Республики Казахстан об административных правонарушениях', '2015-01-01')}
**Статья 456-2. Свет**

1. Свет –
влечет предупреждение либо штраф в размере двадцати месячных расчетных показателей.

**Статья 73-3. Клевета**

1. Клевета –
влечет исправительные работы в размере до ста месячных расчетных показателей, либо арест до десяти суток, либо штраф в том же размере.

5. Та же клевета –
влечет штраф в размере десяти месячных расчетных показателей.
`,
  )
  assert.equal((await saual(['add', texts, '--name', 'kz'], folder)).code, 0)
  const gone = await said(['norm', 'CAO', '456-2', '--on', '2022-09-26', '--lang', 'ru'], folder)
  assert.match(gone, /Набор норм и текст расходятся: по набору на 26 сентября 2022 г\. статья не действует/u)
  assert.match(gone, /На 26 сентября 2022 г\. эта норма не действует: в силе с 11 сентября 2023 г\./u)
  const differs = await said(['norm', 'CAO', '73-3', '--on', '2025-09-26', '--lang', 'ru'], folder)
  assert.match(differs, /исправительные работы [^;]*; арест [^;]*; штраф в том же размере/u)
  assert.match(differs, /Часть 5 есть только в тексте закона, в наборе норм ее нет\./u)
  assert.match(differs, /по тексту закона: 100 × 3932 ₸ = 393\s200 ₸ .*по набору норм: 750 × 3932 ₸/u)
})

test('where a corpus lacks the versions in which an article came, the pack that has it in force is told to differ', async () => {
  const texts = join(FOLDER, 'late')
  const folder = join(FOLDER, 'law-late')
  mkdirSync(texts)
  for (const [since, article] of [
    ['2015-01-01', ''],
    ['2024-08-20', '**Статья 456-2. Свет**\n\n1. Свет –\nвлечет предупреждение.\n'],
  ] as const)
    writeFileSync(join(texts, `${since}.md`), `${RU.replace('2019-01-01', since)}\n${article}`)
  assert.equal((await saual(['add', texts, '--name', 'kz'], folder)).code, 0)
  const told = (on: string) => said(['norm', 'CAO', '456-2', '--on', on, '--lang', 'ru'], folder)
  const differs =
    /расходятся: по корпусу на 1 октября 2023 г\. статья не действует, а по набору она действует/u
  assert.match(await told('2023-10-01'), differs)
  const cite = ['cite', 'ст. 456-2 КоАП', '--on', '2023-10-01', '--lang', 'ru']
  assert.match(await said(cite, folder), /еще не действовала.* расходятся: по корпусу на 1 октября 2023 г\./u)
  const show = ['show', 'КоАП', '456-2', '--on', '2023-10-01']
  for (const place of ['456-2', 'art_456-2'])
    assert.match(
      await said([...show.with(2, place), '--lang', 'ru'], folder),
      /еще не действовала.* расходятся: по корпусу на 1 октября 2023 г\..*Источники: официальный текст/u,
    )
  const { answer } = JSON.parse((await saual([...show, '--json'], folder)).out)
  assert.equal(answer.byPackAlone.citation.article, '456-2')
  assert.doesNotMatch(await said([...show.with(-1, '2022-09-26'), '--lang', 'ru'], folder), /расходятся/u)
  assert.doesNotMatch(await told('2022-09-26'), /расходятся/u)
  assert.doesNotMatch(await told('2024-10-01'), /расходятся/u)
})

test('a struck-out article, and sanctions that were read in a later version, are told as such', async () => {
  const texts = join(FOLDER, 'struck')
  const folder = join(FOLDER, 'law-struck')
  mkdirSync(texts)
  const struck = RU.replace(
    '**Статья 2. Только по-русски**',
    '**Статья 2. Свет**\n\n[repealed]\n\n**Статья 3. Еще**',
  )
  writeFileSync(join(texts, 'ru.md'), struck)
  assert.equal((await saual(['add', texts, '--name', 'kz'], folder)).code, 0)
  assert.match(
    await said(['norm', 'code', '2', '--on', '2023-06-01', '--lang', 'ru'], folder),
    /Статья 2\. Свет Норма исключена: ее нет уже в старейшем тексте корпуса, от 1 января 2019 г\./u,
  )
  assert.match(
    await said(['norm', 'PC', '131', '--on', '2019-06-01', '--lang', 'ru'], NONE),
    /На этот день проверено не полностью/u,
  )
})

test('what is no act and no article is told so', async () => {
  const { code, err } = await saual(['norm', 'какие-то слова без статьи', '--lang', 'ru'])
  assert.equal(code, 2)
  assert.match(err, /не распознаны акт и статья/u)
  assert.equal((await saual(['norm', 'zz', '5'])).code, 1)
})

test('each language that has a provision is shown, and which has not is told', async () => {
  const both = await said(['show', 'code', '1', '--on', '2023-06-01', '--lang', 'en'])
  assert.match(both, /Статья 1\. Шум.*1-бап\. Шу/u)
  const one = await said(['show', 'code', '2', '--on', '2023-06-01', '--lang', 'kk'])
  assert.match(one, /Статья 2\. Только по-русски/u)
  assert.match(one, /мына тілдегі мәтіні жоқ: қазақ тілі\./u)
  const { code, err } = await saual(['show', 'code', '2', '--on', '2023-06-01', '--language', 'kk'])
  assert.equal(code, 1)
  assert.match(err, /holds no provision “2” in the language “kk”/u)
  const json = JSON.parse(
    (await saual(['show', 'code', '1', '--on', '2023-06-01', '--json', '--lang', 'kk'])).out,
  ) as {
    readonly answer: { readonly language: string; readonly also: readonly { readonly language: string }[] }
  }
  assert.equal(json.answer.language, 'kk')
  assert.deepEqual(
    json.answer.also.map(({ language }) => language),
    ['ru'],
  )
})

test('a text is called the same in the language in which it is', async () => {
  const days = ['diff', 'code', '1', '--from', '2023-06-01', '--to', '2024-06-01']
  const both = await said([...days, '--lang', 'ru'])
  assert.match(both, /совпадают \(язык текстов: русский\)/u)
  assert.match(both, /- 1\. Шу – жеке тұлғаларға – бес, лауазымды адамдарға – тоғыз/u)
  assert.match(both, /\+ 1\. Шу – жеке тұлғаларға – бес, лауазымды адамдарға – жеті/u)
  const { changes, also } = (
    JSON.parse((await saual([...days, '--json', '--lang', 'ru'])).out) as {
      readonly answer: {
        readonly changes: readonly { readonly kind: string }[]
        readonly also: readonly { readonly changes: readonly { readonly kind: string }[] }[]
      }
    }
  ).answer
  assert.ok(changes.every(({ kind }) => kind === 'same'))
  assert.ok(also[0]?.changes.some(({ kind }) => kind === 'added'))
})

test('the contents have what any language has, Russian before Kazakh for a reader of another', async () => {
  assert.match(
    await said(['contents', 'code', '--on', '2023-06-01', '--lang', 'en']),
    /^Кодекс Республики .*Статья 1\. Шум Статья 2/u,
  )
  const kk = await said(['contents', 'code', '--on', '2023-06-01', '--lang', 'kk'])
  assert.match(kk, /1-бап\. Шу.*Тек мына тілде: орыс тілі.*Статья 2/u)
  assert.match(await said(['contents', '--on', '2023-06-01', '--lang', 'en']), /\bcode Кодекс/u)
})

test('a part or point that an article has not is told, and nothing else is given for it', async () => {
  const cited = ['cite', 'ч. 5 ст. 1 КоАП РК', '--on', '2023-06-01']
  const out = await said([...cited, '--lang', 'en'])
  assert.match(out, /The text of that day has no part \(paragraph\) 5\./u)
  assert.doesNotMatch(out, /Шум –|\/eli\//u)
  assert.match(await said([...cited, '--lang', 'kk']), /5-бөлік \(тармақ\) жоқ/u)
  const point = await said(['cite', 'пп. 9) ч. 1 ст. 1 КоАП РК', '--on', '2023-06-01', '--lang', 'ru'])
  assert.match(point, /В тексте на этот день нет подпункта 9\)\./u)
  assert.doesNotMatch(point, /\/eli\//u)
  const held = await said(['cite', 'ч. 2 ст. 1 КоАП РК', '--on', '2023-06-01', '--lang', 'ru'])
  assert.match(held, /\/part_2\/2019-01-01\/rus/u)
  assert.doesNotMatch(held, /1\. Шум –/u)
  const far = await said(['cite', 'ст. 300 КоАП РК', '--on', '2023-06-01', '--lang', 'en'])
  assert.match(far, /The corpus holds no text of this provision\./u)
  assert.doesNotMatch(far, /never/u)
})

test('one act is called one', async () => {
  const word = ['term', 'джазпанк', '--on', '2023-06-01', '--language', 'ru']
  assert.match(await said([...word, '--lang', 'en']), /is not in the only act in force/u)
  assert.match(
    await said([...word, '--lang', 'ru']),
    /в единственном просмотренном акте, действовавшем на .*, нет/u,
  )
  assert.match(await said([...word, '--lang', 'kk']), /қаралған жалғыз актіде .*жоқ/u)
})

test('of a norm that was read in another version the same is said as in a reading', async () => {
  const norm = ['norm', 'CAO', '488', '--lang', 'en']
  assert.match(
    await said([...norm, '--on', '2026-11-01']),
    /12 July 2026; so worded .*; not checked for this day/u,
  )
  assert.doesNotMatch(await said([...norm, '--on', '2022-09-26']), /not checked for this day/u)
})
