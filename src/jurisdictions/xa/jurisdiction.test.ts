import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import kazakhstan from '../kz/jurisdiction.ts'
import halvoria from './jurisdiction.ts'

const law = halvoria.law((word) => [word])
const TODAY = '2024-05-06'

describe('an invented pack', () => {
  it('has six acts, one of two at a time, and ten norms', () => {
    assert.deepEqual(
      law.acts(TODAY).map(({ id }) => id),
      ['CHARTER', 'PEN', 'PERS', 'LEDG', 'GAZ21'],
    )
    assert.equal(law.act('GAZ', '2020-01-01')?.id, 'GAZ09')
    assert.equal(law.norms('2014-01-01').length, 9)
    assert.equal(law.norms(TODAY).length, 8)
  })

  it('reads citations of its acts, each of its day', () => {
    const cite = (words: string, on: string) => law.cite(words, 'en', on)
    assert.deepEqual(cite('article 41 part 2 of the Penal Ordinance', TODAY), {
      act: 'PEN',
      article: '41',
      part: '2',
    })
    assert.equal(cite('art. 30 of the Gazettes Act', TODAY)?.act, 'GAZ21')
    assert.equal(cite('art. 22 of the Gazettes Act', '2015-01-01')?.act, 'GAZ09')
    assert.equal(cite('art. 274 of the Criminal Code', TODAY), undefined)
    assert.equal(cite('art. 41 of the Penal Ordinance of Halvoria', TODAY)?.article, '41')
    assert.equal(cite('art. 41 of the Halvorian Penal Ordinance', TODAY)?.article, '41')
    assert.equal(cite('art. 41 of the Penal Ordinance of Kazakhstan', TODAY), undefined)
  })

  it('answers for terms: defined, used, or near something else', () => {
    assert.equal(law.term('gazetteers', 'en', TODAY).kind, 'defined')
    assert.equal(law.term('a false alarm', 'en', TODAY).kind, 'used')
    const stirring = law.term('stirring notice', 'en', TODAY)
    assert.equal(stirring.kind, 'not-in-pack')
    assert.equal('near' in stirring && stirring.near?.[0]?.label.en, 'art. 2(1) of the 2021 Gazettes Act')
    assert.equal(law.term('provocative statement', 'en', TODAY).kind, 'not-in-pack')
  })

  it('knows who may claim, in which form bodies speak, and who keeps the count', () => {
    assert.equal(law.standing('honour', TODAY).length, 1)
    assert.equal(law.standing('honour', '2014-01-01').length, 2)
    assert.equal(law.forms('prosecutor', TODAY)[0]?.name.en, 'public warning')
    assert.equal(law.forms('police', TODAY)[0]?.name.en, 'public notice')
    assert.equal(law.statistics('prosecutor', TODAY).length, 1)
    assert.equal(law.powers('prosecutor', 'false-information', TODAY).length, 1)
    assert.deepEqual(law.figures('false-information', '2024-03-19'), [])
    assert.equal(law.fineUnit(TODAY)?.amount, 12)
    assert.equal(law.earlier(TODAY).length, 1)
  })

  it('knows that an article was repealed', () => {
    const stands = (on: string) => law.stands({ act: 'PEN', article: '12' }, on).kind
    assert.deepEqual([stands('2014-01-01'), stands(TODAY)], ['in-force', 'ended'])
  })

  it('says what a sanction is, and how long at most', () => {
    const sanctions = law.norm({ act: 'PEN', article: '42' }, TODAY)?.sanctions ?? []
    assert.deepEqual(
      sanctions.map(({ maxYears }) => maxYears),
      [5, 9],
    )
    assert.equal(sanctions[1]?.says.en, 'With grave consequences: imprisonment for 4 to 9 years')
    const [fine] = law.norm({ act: 'GAZ21', article: '30' }, TODAY)?.sanctions ?? []
    assert.equal(fine?.says.en, 'In general: a fine of 40 to 120 marks')
  })
})

describe('invented time', () => {
  const sum = (id: string, start: string, extended = false) => {
    const clock = halvoria.clocks.on(start).find((each) => each.id === id)
    assert.ok(clock)
    return halvoria.clocks.sum(clock, start, { extended })
  }

  it('counts from the day itself, or lets a last day stay', () => {
    assert.equal(sum('ledger-answer', '2024-05-06').due, '2024-05-17')
    assert.equal(sum('ledger-answer', '2024-05-06', true).due, '2024-05-24')
    assert.equal(sum('ledger-refusal', '2024-05-09').due, '2024-05-12')
    assert.equal(sum('moot-complaint', '2024-05-09').due, '2024-06-10')
    assert.equal(sum('gazette-answer', '2025-04-02').due, '2025-04-05')
  })

  it('has its own holidays', () => {
    assert.equal(halvoria.calendar.workingDay('2024-06-11'), false)
    assert.equal(
      halvoria.calendar.day('2023-01-02').why.en,
      'day off: a holiday (Lantern Night, 31.12.2022) fell on a day off',
    )
    assert.equal(halvoria.calendar.workingDay('2011-10-08'), true)
  })
})

describe('an invented pack keeps to itself', () => {
  const own = ['Lawspeaker of Halvoria', 'Halvorian Watch', 'Office of Gazettes of Halvoria']
  const real = [
    'Генеральная прокуратура',
    'Бас прокуратура',
    "Prosecutor General's Office",
    'Ministry of Internal Affairs',
    'Metropolitan Police',
    'Human Rights Watch',
    'Supreme Court',
    'Office of the President',
    'Government Gazette',
    '',
  ]
  it('knows its own bodies', () => {
    for (const body of own) {
      assert.ok(halvoria.recognises(body), body)
      assert.ok(law.bodyKind(body), body)
      assert.ok(!kazakhstan.recognises(body), body)
    }
  })

  it('claims no body of the world, by country or by kind', () => {
    for (const body of real) {
      assert.equal(halvoria.recognises(body), false, body)
      assert.equal(law.bodyKind(body), undefined, body)
    }
  })
})
