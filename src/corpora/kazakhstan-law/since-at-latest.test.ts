import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { beginningIn } from '../../law/corpus/beginnings/clause.ts'
import { dayWritten, firstDayIn } from '../../law/corpus/remarks/days.ts'
import { amendmentsIn } from './amendments.ts'
import { beginsBetween, type DatedVersion } from './since-at-latest.ts'

const sinceAtLatest = (version: DatedVersion) => beginsBetween(version)?.last

const TEN =
  'вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования'
const SIXTY = TEN.replace('десяти', 'шестидесяти')
const note = (clause: string, day = '07.07.2020', number = '361-VI') =>
  `Сноска. Статья 1 с изменениями, внесенными Законом РС от ${day} № ${number} (${clause}).`

test('dated by adoption, begun ten days after publication: no later than 21 days on', () => {
  assert.deepEqual(beginsBetween({ since: '2020-07-07', notes: [note(TEN)] }), {
    first: '2020-07-18',
    last: '2020-07-28',
  })
})

test('a day that the clause can give is left alone', () => {
  assert.equal(sinceAtLatest({ since: '2020-07-20', notes: [note(TEN)] }), undefined)
  assert.equal(sinceAtLatest({ since: '2020-09-07', notes: [note(TEN), note(SIXTY)] }), undefined)
  assert.equal(
    sinceAtLatest({ since: '2020-08-01', notes: [note('вводится в действие с 01.08.2020')] }),
    undefined,
  )
})

test('of several clauses of one law the earliest made the version', () => {
  const notes = [note(SIXTY), note(TEN), note('вводится в действие с 01.01.2021')]
  assert.equal(sinceAtLatest({ since: '2020-07-07', notes }), '2020-07-28')
})

test('a fixed later day is the latest one', () => {
  assert.equal(
    sinceAtLatest({ since: '2020-07-07', notes: [note('вводится в действие с 01.09.2020')] }),
    '2020-09-01',
  )
})

test('the newest law decides, or the one that the corpus names', () => {
  const notes = [note(TEN), note('вводится в действие с 01.01.2019', '10.05.2018', '150-VI')]
  assert.equal(sinceAtLatest({ since: '2020-07-07', notes }), '2020-07-28')
  assert.equal(sinceAtLatest({ since: '2019-01-01', cause: { number: '150-VI' }, notes }), undefined)
})

test('a law of the notes that begins later did not make the version', () => {
  const ahead = note('вводится в действие с 01.01.2025', '01.08.2024', '120-VIII')
  const maker = note(TEN, '05.08.2024', '121-VIII')
  assert.equal(sinceAtLatest({ since: '2024-08-20', notes: [ahead, maker] }), undefined)
  assert.equal(sinceAtLatest({ since: '2024-08-20', notes: [ahead] }), undefined)
})

test('a first version goes by the act’s own words', () => {
  const own = { adopted: '2022-11-05', clause: `Настоящий Закон ${TEN}.` }
  assert.equal(sinceAtLatest({ since: '2022-11-05', own, notes: [] }), '2022-11-26')
})

test('days of every kind', () => {
  for (const written of [
    '01.02.2033',
    '2033.02.01',
    '2033-02-01',
    '1 февраля 2033',
    '2033 жылғы 1 ақпан',
    '2033 ж. 1 ақпаннан',
  ])
    assert.equal(firstDayIn(`x ${written} y`), '2033-02-01', written)
  assert.equal(firstDayIn('31.02.2033'), undefined)
  const notes =
    'законами РС от 24.11.2015№ 422-V; от 2 марта 1998 г. N 211 (в силе); СР 2005.07.08 N 67 Заңымен (а (б) в)'
  assert.deepEqual(amendmentsIn(notes), [
    { adopted: '2015-11-24', number: '422-V' },
    { adopted: '1998-03-02', number: '211', clause: 'в силе' },
    { adopted: '2005-07-08', number: '67', clause: 'а (б) в' },
  ])
})

test('a Roman numeral in either alphabet is one number', () => {
  assert.equal(amendmentsIn('от 01.02.2033 № 9-Х')[0]?.number, amendmentsIn('от 01.02.2033 № 9-X')[0]?.number)
  assert.equal(amendmentsIn('от 01.02.2033 № 9-ІІ')[0]?.number, '9-II')
})

test('clauses in both languages', () => {
  const after = (days: number, months = 0) => ({ kind: 'after-publication', days, months })
  const kk = (count: string) =>
    `алғашқы ресми жарияланған күнінен кейін ${count} өткен соң қолданысқа енгізіледі`
  assert.deepEqual(beginningIn(TEN), after(10))
  assert.deepEqual(beginningIn(TEN.replace('десяти', 'двадцати одного')), after(20 + 1))
  assert.deepEqual(beginningIn('по истечении одиннадцати месяцев после дня опубликования'), after(0, 11))
  assert.deepEqual(beginningIn('по истечении трех месяцев после дня опубликования'), after(0, 3))
  assert.deepEqual(beginningIn('вводится в действие со дня его первого официального опубликования'), after(0))
  assert.deepEqual(beginningIn(kk('күнтізбелік он күн')), after(10))
  assert.deepEqual(beginningIn(kk('күнтізбелік жиырма бір күн')), after(21))
  assert.deepEqual(beginningIn(kk('алты ай')), after(0, 6))
  assert.deepEqual(
    beginningIn(`2023 жылғы 1 қаңтардан бастап енгізілетін 9-бапты қоспағанда, ${kk('он күн')}`),
    after(10),
  )
  assert.deepEqual(beginningIn('01.03.2033 бастап қолданысқа енгізіледі'), { kind: 'day', day: '2033-03-01' })
  assert.deepEqual(beginningIn('вводится в действие с 1 марта 2033 года'), { kind: 'day', day: '2033-03-01' })
  assert.equal(beginningIn('порядок введения в действие см. ст. 2'), undefined)
})

test('any calendar day survives being written', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year, month, day] = iso.split('-')
      assert.equal(dayWritten(`${day}.${month}.${year}`), iso)
      assert.equal(dayWritten(`${year}.${month}.${day}`), iso)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) =>
      Array.isArray(amendmentsIn(`от 01.02.2033 № 1 ${words}`)),
    ),
  )
})
