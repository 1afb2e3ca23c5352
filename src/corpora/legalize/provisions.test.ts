import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { GOES_ON, GONE, LATER } from '../../law/corpus/remarks/remarks-in-tests.ts'
import { withoutMarks } from '../markdown-marks.ts'
import { articleHeading } from './headings.ts'
import { readLaw } from './provisions.ts'

const only = (body: string) => readLaw(body).provisions[0]

test('articles by their headings, in the languages of the corpora', () => {
  const headings: Readonly<Record<string, string>> = {
    '§ 5 Titel': '5',
    '§ 5a Titel': '5a',
    '§ 12 a Titel': '12a',
    'Art 1': '1',
    'Art. IV Titel': 'IV',
    'Artikel 20': '20',
    'Article 1-1': '1-1',
    'Artículo 5 bis. Título': '5 bis',
    'ARTÍCULO 7.': '7',
    'Статья 456-2. Название': '456-2',
    '380-1-бап. Атауы': '380-1',
    '3 § Rubrik': '3',
    '제5조의2(제목)': '5-2',
    第三条: '三',
  }
  for (const [heading, number] of Object.entries(headings))
    assert.equal(articleHeading(heading)?.number, number, heading)
  for (const heading of ['Artists 5', 'Глава 5', 'Artikelverzeichnis', '5. Kapitel', 'Section'])
    assert.equal(articleHeading(heading), undefined)
})

test('a text is whole: numbers stay, marks go, wrapped lines join, points stand on lines of their own', () => {
  const text = only(
    '## § 1\n\nEin **Satz** am\n13\\. Tag:\n\n1.  *eins*\n    weiter,\n\n2.  zwei\\_2 [hier](x.md)\n\n| a | b |\n|---|---|\n| c | d |\n',
  )?.text
  assert.equal(text, 'Ein Satz am 13. Tag:\n1. eins weiter,\n2. zwei_2 hier\na\tb\nc\td')
})

test('the mark for a heading without a single number is no word of it', () => {
  const several = only('## (XXXX) §§ 29 und 30 (weggefallen)\n')
  assert.deepEqual(
    [several?.heading, several?.number, several?.state],
    ['§§ 29 und 30 (weggefallen)', undefined, 'excluded'],
  )
  assert.equal(only('## (XXXX) Abbildung der Münze\n\nEin Bild.\n')?.heading, 'Abbildung der Münze')
})

test('an editors’ note in a quotation is apart, a note of the law in one is law', () => {
  const provision = only(
    '## 5-бап. Атауы\n\n> *Ескерту. 5-бапқа өзгеріс енгізілді – 01.02.2033 № 2 Заңымен.*\n\n> Ескерту. Осы бапта сұрақ деп өтініш танылады.\n\nМәтін.\n',
  )
  assert.equal(provision?.text, 'Ескерту. Осы бапта сұрақ деп өтініш танылады.\nМәтін.')
  assert.equal(provision?.notes.length, 1)
})

test('a slip in the marker of a note does not make it law', () => {
  assert.deepEqual(only('## Статья 5\n\n> *Снсока. Изменена.*\n\nТекст.\n')?.notes, ['Снсока. Изменена.'])
})

test('only the number is left, in whatever word that is said; a law about repeal is a text', () => {
  for (const body of [
    '## § 3 (weggefallen)\n\n\\-\n',
    '## Статья 3. Исключена Законом от 01.02.2033 № 2\n',
    '## Статья 3. Отказ\n\n*Статья 3 исключена Законом от 01.02.2033 № 2.*\n',
    '## 3-бап. Бас тарту\n\n*3-бап алып тасталды – 01.02.2033 № 2 Заңымен.*\n',
    '## 3-бап. Бас тарту\n\n*3-бап алынып тасталды – Заңмен.*\n',
    '## Artículo 3\n\n(Derogado)\n',
    '## Art. 3\n',
  ])
    assert.equal(only(body)?.state, 'excluded', body)
  for (const body of [
    '## § 3 Aufgehobene Gesetze\n\nEs werden aufgehoben: A.\n',
    '## Статья 3. Исключения\n\nИсключены из перечня вопросы.\n',
  ])
    assert.equal(only(body)?.state, 'text', body)
})

test('a place held for a text that is not in force yet, and the law about its own beginning', () => {
  const pending = only('## Статья 3. Отказ\n\nвводится в действие с 01.01.2035 в соответствии с Законом\n')
  assert.deepEqual([pending?.state, pending?.begins], ['pending', '2035-01-01'])
  assert.equal(
    only('## Статья 3. Введение\n\nНастоящий Закон вводится в действие с 01.01.2035.\n')?.state,
    'text',
  )
})

test('an annex’s articles have no number of the act, an article’s own paragraphs have both', () => {
  const { provisions } = readLaw(
    '# T\n\n## Art. 9\n\n### § 1 A\n\na\n\n## Anlage 1\n\n### § 1 B\n\nb\n\n### Teil X\n\nc\n',
  )
  assert.deepEqual(
    provisions.map(({ anchor, number, within }) => [anchor, number, within.join('/')]),
    [
      ['art_9', '9', ''],
      ['art_9__sec_1', '9 § 1', 'Art. 9'],
      ['anlage-1', undefined, ''],
      ['anlage-1__sec_1', undefined, 'Anlage 1'],
      ['anlage-1__teil-x', undefined, 'Anlage 1'],
    ],
  )
})

test('property: no letter of the law is lost, and anchors are unlike each other', () => {
  const word = fc.stringMatching(/^[a-zа-яәіңғүұқөһ]{1,8}$/u)
  const block = fc.oneof(
    word.map((text) => `${text}\n`),
    fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.nat(30), word)
      .map(([level, n, title]) => `${'#'.repeat(level)} § ${n} ${title}\n`),
    fc.tuple(fc.integer({ min: 2, max: 6 }), word).map(([level, title]) => `${'#'.repeat(level)} ${title}\n`),
    word.map((text) => `1.  ${text}\n`),
  )
  fc.assert(
    fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
      const { provisions } = readLaw(`# T\n\n${blocks.join('\n')}`)
      const told = provisions
        .map(({ text, heading, within }) => `${text} ${heading} ${within.join(' ')}`)
        .join(' ')
      const under = blocks.filter((each) => !each.startsWith('#'))
      for (const each of under) assert.ok(told.includes(each.replace('1.  ', '').trim()))
      const anchors = provisions.map(({ anchor }) => anchor)
      assert.equal(new Set(anchors).size, anchors.length)
    }),
  )
})

test('property: any text is read, fast and without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readLaw(text)))
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'#*_[]()\\<>|-:^ \n§1.a&;'), maxLength: 400 }),
      (text) => void readLaw(text),
    ),
  )
  for (const piece of ['**', '*a', '[', '![', '<a ', '_ _', '|', '\\', '> ', '&amp;', '[^'])
    assert.equal(typeof withoutMarks(piece.repeat(20_000)), 'string')
})

test('a note of the law below one of the editors is told by its own words', () => {
  const note = 'Ескерту. Иесі Қазақстан Республикасының Заңымен белгіленген тәртіппен босатылады.'
  const above = 'Ескерту. 4-бап жаңа редакцияда – ҚР 01.02.2022 № 9-X Заңымен.'
  for (const lines of [`> *${above}*\n> *${note}*`, `> *${note}*\n> *${above}*`]) {
    const [article] = readLaw(`## 4-бап. Негіздер\n\nМәтін.\n\n${lines}`).provisions
    assert.deepEqual([article?.text, article?.notes], [`Мәтін.\n${note}`, [above]])
  }
})

test('a provision is struck out by a whole remark only, whatever its heading says', () => {
  for (const body of [
    '## Статья 3. Реестр\n\nИсключены с 1 января 2019 года из реестра операторы, которые не исполнили требование суда.\n',
    '## Статья 3. Исключена\n\nОператор исполняет требование суда.\n',
    '## § 3 (weggefallen)\n\nDie Gebühr beträgt fünf Euro.\n',
    '## Article 3. Provisions in force from the day of assent\n\nThe fee is five.\n',
  ])
    assert.equal(only(body)?.state, 'text', body)
  for (const body of [
    '## Статья 3. Отказ\n\nИсключён.\n',
    '## Article 3\n\n[repealed, Act 5 of 2021]\n',
    '## Anlage 3 (weggefallen)\n\n(zu § 5)\n',
  ])
    assert.equal(only(body)?.state, 'excluded', body)
  for (const text of ['in force from 1 January 2030', '[in force from 1 January 2030]\nThe fee is five.'])
    assert.deepEqual(
      [only(`## Article 3\n\n${text}\n`)].map((law) => [law?.state, law?.begins]),
      [['pending', '2030-01-01']],
    )
})

test('property: no word of a provision is lost unless all of it is a remark', () => {
  const line = fc
    .tuple(fc.constantFrom(...GONE, ...LATER.map(([remark]) => remark)), GOES_ON)
    .map(([remark, more]) => `${remark.replace(/[.;]$/u, '')}${more}`)
    .filter((words) => !words.startsWith('[in force'))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const law = only(`## Article 5\n\n${lines.join('\n\n')}\n`)
      assert.deepEqual([law?.state, law?.text, law?.notes], ['text', lines.join('\n'), []])
    }),
  )
})
