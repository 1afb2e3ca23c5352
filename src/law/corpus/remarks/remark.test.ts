import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { beginningBefore, remarkIn, remarkOnHeading } from './remark.ts'
import { GOES_ON, GONE, LATER } from './remarks-in-tests.ts'

test('a text that is gone, in the words of three languages and more', () => {
  for (const line of GONE) assert.deepEqual(remarkIn(line), { kind: 'gone' }, line)
})

test('a text that is not in force yet, with its day in figures or words', () => {
  for (const [line, begins] of LATER)
    assert.deepEqual(remarkIn(line), { kind: 'later', ...(begins === undefined ? {} : { begins }) }, line)
})

test('law that begins like a remark is law', () => {
  const law = [
    'Исключены с 1 января 2019 года из реестра операторы, которые не исполнили требование суда.',
    'Исключено Законом от 1 января 2019 года № 5 требование о разрешении.',
    '1) исключен приказом руководителя из списка от 01.02.2023 № 9;',
    '2) исключен – по решению собрания;',
    '3) исключено в соответствии с решением суда из реестра владельцев;',
    '4) утратило силу в соответствии с законом его разрешение;',
    '5) утратило силу (действие) его свидетельство;',
    '6) утратил силу с момента отзыва;',
    '7) исключен законом;',
    '8) исключены;',
    '9) алып тасталды – жиналыстың шешімі бойынша;',
    '10) deleted – data that was erased after 31 December 2019;',
    '(deleted) data is kept until 2030;',
    '(deleted, unless the owner objects)',
    '(deleted by the operator in breach of the Kites Act)',
    '(a) deleted by 31.12.2019;',
    '(b) revoked by the Minister under section 9 of the Kites Act 2021;',
    '(c) repealed (or suspended) licences;',
    '(d) omitted by mistake from the register;',
    'Section 5 is repealed.',
    '5 000 000 deleted.',
    'Alle Vorschriften werden aufgehoben.',
    'Настоящий Закон вводится в действие с 01.01.2035.',
    'Вводится в действие с 1 января 2030 года обязательное страхование.',
    'In force from 1 January 2030 the register is public.',
    '01.01.2030 бастап қолданысқа енгізіледі осы тәртіп.',
    'Осы Заң 01.01.2030 бастап қолданысқа енгізіледі.',
    'Заң 01.01.2030 бастап қолданысқа енгізіледі.',
    'Осы Заңға сәйкес берілген рұқсат 01.01.2030 бастап қолданысқа енгізіледі.',
    'вводится в действие с 31.02.2030',
    '3 вводится в действие с 01.07.2024.',
  ]
  for (const line of law) assert.equal(remarkIn(line), undefined, line)
})

test('an article that begins later is a remark where it stands in its own place, or is set apart', () => {
  const line = 'Статья 6 вводится в действие с 1 января 2030 года.'
  assert.equal(remarkIn(line), undefined)
  assert.equal(remarkIn(line, { number: '5' }), undefined)
  for (const place of [{ number: '6' }, { isSetApart: true }])
    assert.equal(remarkIn(line, place)?.kind, 'later')
})

test('behind «may be:» a participle is what may be done', () => {
  assert.equal(remarkIn('(a) deleted;', { opening: 'The data shall be—' }), undefined)
  assert.equal(remarkIn('1) исключён;', { opening: 'Оператор может быть:' }), undefined)
  assert.equal(remarkIn('(a) deleted;', { opening: 'The operator:' })?.kind, 'gone')
  assert.equal(remarkIn('(a) [deleted];', { opening: 'The data shall be—' })?.kind, 'gone')
})

test('a heading is a remark, or ends with one in brackets', () => {
  for (const heading of [
    '(weggefallen)',
    '§§ 4 bis 6 (weggefallen)',
    'Исключён',
    'Fees [repealed]',
    'Repealed by Act No 5',
  ])
    assert.equal(remarkOnHeading(heading)?.kind, 'gone', heading)
  assert.deepEqual(remarkOnHeading('Fees (in force from 1 January 2033)'), {
    kind: 'later',
    begins: '2033-01-01',
  })
  for (const heading of [
    'Deleted data',
    'Исключение из реестра',
    'Provisions in force from the day of assent',
    'Data (deleted and lost)',
  ])
    assert.equal(remarkOnHeading(heading), undefined, heading)
})

test('a text may stand behind the remark that it begins later', () => {
  assert.deepEqual(beginningBefore('2) [in force from 1 January 2030] The fee is 5.'), {
    begins: '2030-01-01',
    text: '2) The fee is 5.',
  })
  for (const line of ['2) [in force from 1 January 2030]', '[repealed] The fee is 5.', '[5] The fee.'])
    assert.equal(beginningBefore(line), undefined, line)
})

test('property: a remark that goes on with other words is law', () => {
  const remarks = fc.constantFrom(...GONE, ...LATER.map(([line]) => line))
  fc.assert(
    fc.property(remarks, GOES_ON, (remark, more) => {
      const line = `${remark.replace(/[.;]$/u, '')}${more}`
      assert.equal(remarkIn(line), undefined, line)
    }),
  )
})

test('property: any line is looked at, fast', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => void remarkIn(line)))
  const pieces = [
    '1) ',
    '(',
    '[',
    'исключен ',
    'Законом РК ',
    ' от 01.02.2033',
    '№ 5 ',
    ', ',
    'Act 5 ',
    'c. ',
    'the Kites ',
    'repealed',
    ' by ',
    ' (a)',
    'алып тасталды',
    ' 01.01.2030 бастап ',
    'пункт 5 ',
    ' – ',
    'бап ',
    'министра ',
    'в соответствии с ',
  ]
  const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 300 }).map((some) => some.join(''))
  fc.assert(fc.property(lines, (line) => void remarkIn(line)))
  for (const piece of pieces)
    for (const before of ['исключен', 'repealed', 'алып тасталды', '[repealed', 'repealed by '])
      remarkIn(before + piece.repeat(1900 / piece.length))
})
