import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { definitionsIn } from '../../desk/law/defining.ts'
import { GOES_ON, GONE, LATER } from '../../law/corpus/remarks/remarks-in-tests.ts'
import { provisionsOf } from './provisions.ts'

const read = (text: string) => provisionsOf(text, '2024-01-01').provisions
const shape = (text: string) => read(text).map(({ number, heading, text: words }) => [number, heading, words])

test('articles in three languages, marked or not', () => {
  assert.deepEqual(shape('Article 5. Title\n\nWords.\n\n## Article 6a – Next\nMore.\n\n**Art. 7**\nLast.'), [
    ['5', 'Title', 'Words.'],
    ['6a', 'Next', 'More.'],
    ['7', '', 'Last.'],
  ])
  assert.deepEqual(shape('Статья 5. Название\n\nСлова.\n\n**Статья 6-1. Другое**\n\nЕще.'), [
    ['5', 'Название', 'Слова.'],
    ['6-1', 'Другое', 'Еще.'],
  ])
  assert.deepEqual(shape('5-бап. Атауы\n\nСөз.\n\n### 6-1-бап\n\nТағы.'), [
    ['5', 'Атауы', 'Сөз.'],
    ['6-1', '', 'Тағы.'],
  ])
})

test('Latin letters in Cyrillic words hide no article, and the text stays as it is written', () => {
  assert.deepEqual(shape('Cтатья 5. Тeма\n\nСлова.\n\n6-бaп. Атауы\n\nЖаңa.'), [
    ['5', 'Тeма', 'Слова.'],
    ['6', 'Атауы', 'Жаңa.'],
  ])
})

test('a sentence about an article is no article', () => {
  const text =
    'Article 5. Title\n\nArticle 6 applies.\n\nСтатья 7 применяется.\n\n8-баптың күші бар.\n\nSee\nArticle 9. It applies.'
  assert.equal(read(text).length, 1)
})

test('words on the line of the number are text where they end like a sentence', () => {
  assert.deepEqual(shape('Article 5. The court decides.\nArticle 6. Title'), [
    ['5', '', 'The court decides.'],
    ['6', 'Title', ''],
  ])
})

test('headings above, words under a heading, the preamble', () => {
  const text =
    '# Act\n\nWe agree.\n\n1-бөлім. НЕГІЗ\n\n1-тарау. Бас\n\n1-бап. А\n\nа.\n\n2-тарау. Екі\n\nСөз.\n\n2-бап. Б\n\nб.'
  assert.deepEqual(
    read(text).map(({ anchor, within }) => [anchor, within.join(' > ')]),
    [
      ['preamble', ''],
      ['art_1', '1-бөлім. НЕГІЗ > 1-тарау. Бас'],
      ['after-art_1', '1-бөлім. НЕГІЗ > 2-тарау. Екі'],
      ['art_2', '1-бөлім. НЕГІЗ > 2-тарау. Екі'],
    ],
  )
})

test('terms with either dash, items struck out in three languages', () => {
  const [first] = read(
    '1-бап. Негізгі ұғымдар\n\n1) сөз – дыбыс;\n2) үн - дыбыс;\n3) алып тасталды;\n4) исключен Законом № 5;\n5) [repealed];\n6) 01.01.2035 бастап қолданысқа енгізіледі',
  )
  assert.deepEqual(first && definitionsIn(first, 'kk').map(({ term }) => term), ['сөз', 'үн'])
  assert.equal(first?.text, '1) сөз – дыбыс;\n2) үн - дыбыс;')
  assert.equal(first?.notes.length, 4)
})

test('numbers with Latin words and letters', () => {
  assert.deepEqual(
    shape('## Article 6bis. Rights\n\na\n\n## Article 6 ter. More\n\nb\n\n## Article 7A. Letter\n\nc'),
    [
      ['6 bis', 'Rights', 'a'],
      ['6 ter', 'More', 'b'],
      ['7A', 'Letter', 'c'],
    ],
  )
  assert.equal(read('## Article 6bis\n\na')[0]?.anchor, 'art_6_bis')
})

test('what only begins like a note of what is gone is law', () => {
  const kept = [
    '1) omitted by mistake from the register;',
    '2) repealed (or suspended) licences;',
    '3) исключен – по решению собрания;',
    '4) утратил силу с момента отзыва;',
    '5) алып тасталды – жиналыстың шешімімен;',
  ]
  const gone = [
    '6) omitted;',
    '7) repealed by Act 5 of 2022;',
    '8) [repealed by the Kites Act];',
    '9) утратил силу с 1 января 2023 года;',
    '10) күші жойылды – № 9 Заң;',
  ]
  const [law] = read(['Article 5. Title', '', ...kept, ...gone].join('\n'))
  assert.equal(law?.text, kept.join('\n'))
  assert.deepEqual(law?.notes, gone)
})

test('what begins later stands from its day on; of a text that is not there, the number only', () => {
  const text =
    'Article 1. One\n\n(1) a\n\n(2) in force from 2025-01-01\n\nArticle 2. Two\n\n[in force from 2026-01-01]\n\nArticle 3. Three\n\nсо словами.'
  const { provisions, later = [] } = provisionsOf(text, '2024-01-01')
  const told = [{ since: '2024-01-01', provisions }, ...later].map(({ since, provisions: [one, two] }) => [
    since,
    one?.text,
    two?.state,
    two?.text,
  ])
  assert.deepEqual(told, [
    ['2024-01-01', '(1) a', 'pending', ''],
    ['2025-01-01', '(1) a\n(2) […]', 'pending', ''],
    ['2026-01-01', '(1) a\n(2) […]', 'not-held', ''],
  ])
  assert.equal(provisionsOf(text, '2027-01-01').later, undefined)
})

test('any lines are taken apart, and no word of plain articles is lost', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('# T', 'Article 1. A', '## Annex 2', '> n', '**', '1) [repealed]', 'Chapter 1', ''),
  )
  fc.assert(fc.property(fc.array(line), (lines) => Array.isArray(read(lines.join('\n')))))
  const words = fc.array(fc.stringMatching(/^[b-z]{1,8}( [b-z]{1,8}){0,5}\.$/u), { minLength: 1 })
  fc.assert(
    fc.property(words, (sentences) => {
      const [first] = read(`Article 1. Title\n\n${sentences.join('\n\n')}`)
      assert.equal(first?.text, sentences.join('\n'))
    }),
  )
})

test('law that begins like a remark is not lost, and a remark is not taken for law', () => {
  const lost = [
    'Исключены с 1 января 2019 года из реестра операторы, которые не исполнили требование суда.',
    '1) deleted – data that was erased after 31 December 2019 from every store;',
    '(deleted) data is kept for one year.',
    'The data shall be:',
    '(a) deleted;',
  ]
  const [law] = read(['Article 5. Title', '', ...lost].join('\n\n'))
  assert.deepEqual([law?.state, law?.text, law?.notes], ['text', lost.join('\n'), []])
  for (const line of ['[repealed, Act 5 of 2021]', 'Исключён.', '(исключён)'])
    assert.equal(read(`Article 5. Title\n\n${line}`)[0]?.state, 'excluded', line)
})

test('a day in words begins a text, whether it stands behind the remark, below its heading, or nowhere', () => {
  const stages = (text: string) => {
    const { provisions, later = [] } = provisionsOf(text, '2024-01-01')
    return [{ since: '2024-01-01', provisions }, ...later].map(({ since, provisions: [one] }) => [
      since,
      one?.state,
      one?.text,
    ])
  }
  assert.deepEqual(stages('Article 5. Title\n\nin force from 1 January 2030'), [
    ['2024-01-01', 'pending', ''],
    ['2030-01-01', 'not-held', ''],
  ])
  assert.deepEqual(stages('Article 5. Title\n\n[in force from 1 January 2030] The fee\nis five.'), [
    ['2024-01-01', 'pending', ''],
    ['2030-01-01', 'text', 'The fee is five.'],
  ])
  assert.deepEqual(stages('Article 5. Title\n\n(1) A.\n(2) [in force from 1 January 2030] B.'), [
    ['2024-01-01', 'text', '(1) A.'],
    ['2030-01-01', 'text', '(1) A.\n(2) B.'],
  ])
  assert.deepEqual(stages('## Article 5. Title (in force from 1 January 2030)\n\nThe fee is five.'), [
    ['2024-01-01', 'pending', 'The fee is five.'],
    ['2030-01-01', 'text', 'The fee is five.'],
  ])
})

test('property: no word of a line is lost unless the whole line is a remark', () => {
  const line = fc
    .tuple(fc.constantFrom(...GONE, ...LATER.map(([remark]) => remark)), GOES_ON)
    .map(([remark, more]) => `${remark.replace(/[.;]$/u, '')}${more}`)
    // What stands behind a beginning in square brackets waits for its day.
    .filter((words) => !words.startsWith('[in force'))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const [law] = read(`## Article 5. Title\n\n${lines.join('\n\n')}`)
      assert.deepEqual([law?.state, law?.text], ['text', lines.join('\n')])
    }),
  )
})

test('property: of plain text no sign is lost', () => {
  const line = fc.stringMatching(/^[a-z*_<&[\]()|\\]{1,12}( [a-z*_<&[\]()|\\0-9]{1,12}){0,5}\.$/u)
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      fc.pre(!lines.some((words) => /^(?:\*\*)?(?:art|sec|§|st)/u.test(words)))
      const { provisions } = provisionsOf(`Article 5. Title\n\n${lines.join('\n\n')}`, '2024-01-01', false)
      assert.equal(provisions[0]?.text, lines.join('\n'))
    }),
  )
})
