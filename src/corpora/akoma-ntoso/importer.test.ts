import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gather } from '../told-in-tests.ts'
import akomaNtoso from './importer.ts'
import { MINIATURE, named, read, temporaryFolder } from './miniature-in-tests.ts'

const LAW = '/akn/zz/act/2031-04-17/7-X'

test('each expression of a work is a version of one act in its language', async () => {
  const { versions, ends, broken } = await gather(akomaNtoso.read(MINIATURE))
  assert.deepEqual(broken, [])
  assert.deepEqual(
    versions
      .filter(({ act }) => act === LAW)
      .map(({ language, since, published, causedBy }) => [language, since, published, causedBy?.key]),
    [
      ['kk', '2033-02-01', undefined, '/akn/zz/act/2033-01-20/9-X'],
      ['ru', '2031-05-01', '2031-04-20', undefined],
      ['ru', '2033-02-01', undefined, '/akn/zz/act/2033-01-20/9-X'],
    ],
  )
  assert.deepEqual(ends, [{ act: LAW, until: '2034-06-01' }], 'told once')
})

test('the words of a provision: parts and points on lines, definitions, notes of editors apart', async () => {
  const [version] = (await read('questions.rus.2033.xml')).versions
  assert.deepEqual(version?.provisions[1], {
    anchor: 'art_1',
    number: '1',
    heading: 'Основные понятия',
    within: ['Глава 1. Общие положения'],
    state: 'text',
    text: 'В настоящем Законе используются понятия:\n1) вопрос – обращение лица;\n2) ответ – сообщение органа.',
    notes: [],
    defines: ['вопрос', 'ответ'],
  })
  assert.deepEqual(named(version, 'art_2')?.notes, ['Сноска. Статья 2 изменена.'])
  assert.deepEqual(
    [version?.title, version?.number, version?.adopted, version?.rank],
    ['О пробных вопросах', '7-X', '2031-04-17', 4],
  )
})

test('what begins after an expression is pending with its day, what ended before it is excluded', async () => {
  const [version] = (await read('questions.rus.2033.xml')).versions
  const pending = named(version, 'art_2-1')
  assert.deepEqual(
    [pending?.state, pending?.begins, pending?.text],
    ['pending', '2033-09-01', 'Повторный вопрос разрешен.'],
  )
  const excluded = named(version, 'art_3')
  assert.deepEqual([excluded?.state, excluded?.text], ['excluded', ''])
})

test('parts of the only version begin and end on their days, one text of a number in the place of the other', async (t) => {
  const folder = temporaryFolder(t)
  const meta = `<identification source="#s"><FRBRWork><FRBRuri value="/akn/zz/act/2021-04-17/7-X"/></FRBRWork><FRBRExpression><FRBRuri value="/akn/zz/act/2021-04-17/7-X/eng@2021-05-01"/><FRBRdate date="2021-05-01" name="version"/><FRBRlanguage language="eng"/></FRBRExpression></identification>
<lifecycle source="#s"><eventRef eId="e1" date="2021-05-01" type="generation"/><eventRef eId="e2" date="2022-06-01" type="amendment"/></lifecycle>
<temporalData source="#s"><temporalGroup eId="tg1"><timeInterval start="#e1" end="#e2"/></temporalGroup><temporalGroup eId="tg2"><timeInterval start="#e2"/></temporalGroup></temporalData>`
  const body = `<article eId="art_1"><num>Article 1</num><content><p>All wells.</p><p period="#tg2">And springs.</p></content></article>
<article eId="art_2" period="#tg1"><num>Article 2</num><content><p>Ten cubits.</p></content></article>
<article eId="art_2b" period="#tg2"><num>Article 2</num><content><p>Twenty cubits.</p></content></article>
<article eId="art_3" period="#tg2"><num>Article 3</num><content><p>A cover.</p></content></article>`
  const file = (text: string) =>
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="law" contains="singleVersion"><meta>${meta}</meta><body>${text}</body></act></akomaNtoso>`
  writeFileSync(join(folder, 'a.xml'), file(body))
  const { versions, broken } = await gather(akomaNtoso.read(folder))
  assert.deepEqual(broken, [])
  const [version] = versions
  assert.deepEqual(
    [version?.provisions, ...(version?.later ?? []).map(({ provisions }) => provisions)].map((provisions) =>
      provisions?.map(({ anchor, number, state, text }) => [anchor, number, state, text]),
    ),
    [
      [
        ['art_1', '1', 'text', 'All wells.'],
        ['art_2', '2', 'text', 'Ten cubits.'],
        ['art_3', '3', 'pending', 'A cover.'],
      ],
      [
        ['art_1', '1', 'text', 'All wells.\nAnd springs.'],
        ['art_2b', '2', 'text', 'Twenty cubits.'],
        ['art_3', '3', 'text', 'A cover.'],
      ],
    ],
  )
  assert.deepEqual(
    version?.later?.map(({ since }) => since),
    ['2022-06-01'],
  )

  writeFileSync(join(folder, 'b.xml'), file(body.replace('Ten', 'Nine')))
  writeFileSync(
    join(folder, 'c.xml'),
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>',
  )
  const again = await gather(akomaNtoso.read(folder))
  assert.deepEqual(
    again.broken.map(({ place, fault: { code, values } }) => [place, code, values.path]),
    [
      ['a.xml', 'texts-differ', 'b.xml'],
      ['b.xml', 'texts-differ', 'a.xml'],
      ['c.xml', 'no-act', undefined],
    ],
  )
})

test('languages are kept apart and share their anchors', async () => {
  const { versions } = await gather(akomaNtoso.read(MINIATURE, { currentOnly: true }))
  const own = versions.filter(({ act }) => act === LAW)
  assert.deepEqual(
    own.map(({ language, since }) => [language, since]),
    [
      ['kk', '2033-02-01'],
      ['ru', '2033-02-01'],
    ],
  )
  const [kazakh, russian] = own
  for (const { anchor, number } of kazakh?.provisions ?? [])
    assert.equal(named(russian, anchor)?.number, number)
})

test('a document of many versions gives one from each day on which one of its parts begins or ends', async () => {
  const { versions } = await read('trials.eng.all.xml')
  assert.deepEqual(
    versions.map((version) => [
      version.since,
      named(version, 'art_1')?.text.split('\n').length,
      named(version, 'art_2')?.text,
    ]),
    [
      ['2030-01-05', 2, 'A trial lasts a day.'],
      ['2032-01-01', 2, 'A trial lasts a week.'],
      ['2035-01-01', 1, 'A trial lasts a week.'],
    ],
  )
  assert.equal(versions[0]?.rank, 3)
  assert.equal(versions[1]?.causedBy?.title, 'Trials (Amendment) Act')
})

test('German headings, annexes, and the quoted words of another law', async () => {
  const [version] = (await read('probg.deu.2032.xml')).versions
  assert.deepEqual(
    version?.provisions.map(({ anchor, number, heading, state }) => [anchor, number, heading, state]),
    [
      ['art_1', '1', 'Zweck', 'text'],
      ['art_5a', '5a', 'Rest', 'text'],
      ['art_6', '6', '(weggefallen)', 'excluded'],
      ['art_7', '7', 'Änderung', 'text'],
      ['conclusions', undefined, '', 'text'],
      ['att_1', undefined, 'Anlage 1', 'text'],
      ['att_1__art_1', undefined, '', 'text'],
    ],
  )
  assert.match(
    named(version, 'art_1')?.text ?? '',
    /^Amtlicher Hinweis\.\n\(1\) Dieses Gesetz dient dem Üben\.\nEs setzt nichts um\.\n/u,
  )
  assert.equal(named(version, 'art_5a')?.text, 'Spalte\tWert\nFrage\t1')
  assert.match(named(version, 'art_7')?.text ?? '', /§ 9 Neu\nEin Neues\./u)
  assert.equal(named(version, 'art_7')?.defines, undefined)
})

test('components of a collection are documents of their own', async (t) => {
  const folder = temporaryFolder(t)
  const act = (name: string) => /<act [\s\S]*<\/act>/u.exec(readFileSync(join(MINIATURE, name), 'utf8'))?.[0]
  const components = ['probg.deu.2032.xml', 'trials.eng.all.xml'].map(
    (name) => `<component>${act(name)}</component>`,
  )
  writeFileSync(
    join(folder, 'a.xml'),
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><documentCollection><components>${components.join('')}</components></documentCollection></akomaNtoso>`,
  )
  assert.equal((await gather(akomaNtoso.read(folder))).versions.length, 4)
  assert.equal((await gather(akomaNtoso.read(folder, { currentOnly: true }))).versions.length, 2)
})

test('reading can be stopped', async () => {
  const controller = new AbortController()
  await assert.rejects(
    async () => {
      for await (const _ of akomaNtoso.read(MINIATURE, { signal: controller.signal })) controller.abort()
    },
    { name: 'AbortError' },
  )
})

test('the German profile has a vocabulary and prefixes of its own; what is proclaimed may begin later', async (t) => {
  const folder = temporaryFolder(t)
  const source = readFileSync(join(MINIATURE, 'questions.rus.2033.xml'), 'utf8')
  const german = source
    .replaceAll(/<(\/?)(?=[a-zA-Z])/gu, '<$1akn:')
    .replace(
      'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"',
      'xmlns:akn="http://Inhaltsdaten.LegalDocML.de/1.7.2/"',
    )
    .replace('contains="singleVersion"', '')
    .replace('period="#tg3"', 'period="#tg2"')
    .replaceAll(/<akn:article eId="art_[12]"/gu, '$& period="#tg2"')
  writeFileSync(join(folder, 'a.xml'), german)
  assert.ok(await akomaNtoso.recognises(folder))
  const { versions, broken } = await gather(akomaNtoso.read(folder))
  assert.deepEqual(broken, [])
  assert.deepEqual(
    versions.map(({ since }) => since),
    ['2033-09-01'],
  )
  assert.ok(versions[0]?.provisions.every(({ state }) => state === 'text'))
})
