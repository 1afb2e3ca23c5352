import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ClockFilter, SumOptions } from '../../law/clock/clock.ts'
import kazakhstan, { data, time } from './jurisdiction.ts'

const { clocks } = kazakhstan
const SEED = '2022-09-26'

const ids = (on: string, filter?: ClockFilter) => clocks.on(on, filter).map(({ id }) => id)

function sum(id: string, start: string, options?: SumOptions) {
  const clock = clocks.on(start).find((each) => each.id === id)
  assert.ok(clock, `${id} is not in force on ${start}`)
  return clocks.sum(clock, start, options)
}

describe('one question starts three clocks', () => {
  it('on the day of the seed statement', () => {
    assert.deepEqual(ids(SEED, { kind: 'answer', to: 'prosecutor', by: 'media' }), [
      'ati-answer',
      'appc-answer',
      'pro17-answer',
      'smi99-clarification',
      'smi99-answer',
    ])
    assert.deepEqual(
      ['ati-answer', 'appc-answer', 'smi99-clarification', 'smi99-answer'].map((id) => sum(id, SEED).due),
      ['2022-10-11', '2022-10-17', '2022-09-28', '2022-10-05'],
    )
  })

  it('and those of a later day are of later laws', () => {
    assert.deepEqual(ids('2026-09-01', { kind: 'answer', to: 'prosecutor', by: 'media' }), [
      'ati-answer',
      'appc-answer-2025',
      'pro22-answer',
      'mm24-clarification',
      'mm24-answer',
    ])
    assert.deepEqual(ids('2026-09-01', { kind: 'answer', to: 'police', by: 'anyone' }), [
      'ati-answer',
      'appc-answer-2025',
    ])
  })
})

describe('sums', () => {
  it('are those of the test vectors', () => {
    const table: readonly (readonly [string, string, string])[] = [
      ['smi99-clarification', SEED, '2022-09-28'],
      ['ati-forwarding', SEED, '2022-09-29'],
      ['ati-refusal', SEED, '2022-10-03'],
      ['smi99-answer', SEED, '2022-10-05'],
      ['appc-answer', SEED, '2022-10-17'],
      ['ati-answer', SEED, '2022-10-11'],
      ['smi99-clarification', '2022-10-17', '2022-10-19'],
      ['ati-refusal', '2022-10-17', '2022-10-22'],
      ['smi99-answer', '2022-10-17', '2022-10-27'],
      ['appc-answer', '2022-10-17', '2022-11-08'],
      ['ati-answer', '2022-10-17', '2022-11-01'],
      ['mm24-answer', '2025-10-20', '2025-10-28'],
    ]
    for (const [id, start, due] of table) assert.equal(sum(id, start).due, due, `${id} from ${start}`)
  })

  it('are shown day by day, with why each counts or not', () => {
    assert.deepEqual(
      sum('ati-refusal', '2022-10-20').steps.map(({ day, count, why }) => [day, count, why.ru]),
      [
        ['2022-10-20', undefined, 'день начала срока не считается'],
        ['2022-10-21', 1, 'рабочий день'],
        ['2022-10-22', 2, 'рабочий день: выходной перенесен на 24.10.2022'],
        ['2022-10-23', undefined, 'выходной, воскресенье'],
        ['2022-10-24', undefined, 'выходной, перенесенный с 22.10.2022'],
        ['2022-10-25', undefined, 'национальный праздник: День Республики'],
        ['2022-10-26', 3, 'рабочий день'],
        ['2022-10-27', 4, 'рабочий день'],
        ['2022-10-28', 5, 'рабочий день'],
      ],
    )
  })

  it('leave open what the law that was read leaves open: a fifteenth day on a Sunday', () => {
    const { due, dueAtLatest } = sum('ati-answer', '2022-10-08')
    assert.deepEqual([due, dueAtLatest], ['2022-10-23', '2022-10-26'])
    assert.equal(sum('ati-answer', SEED).dueAtLatest, undefined)
  })

  it('go on to the end of an extension', () => {
    assert.equal(sum('ati-answer', SEED, { extended: true }).due, '2022-10-26')
    assert.equal(sum('smi99-clarification', SEED, { extended: true }).due, '2022-10-13')
    assert.equal(sum('appc-answer', SEED, { extended: true }).dueAtLatest, '2022-12-19')
    assert.deepEqual(sum('mm24-answer', '2025-10-20', { extended: true }), sum('mm24-answer', '2025-10-20'))
  })

  it('count months and years to a working day', () => {
    assert.equal(sum('mm24-claim', '2025-02-15').due, '2026-02-16')
    assert.equal(sum('cc-refutation', '2026-01-31').due, '2026-03-02')
    assert.equal(sum('cc-claim', '2023-05-09').due, '2026-05-12')
  })

  it('say what they rest on', () => {
    assert.deepEqual(sum('appc-answer-2025', '2026-08-25').unverified, true)
    assert.deepEqual(sum('appc-answer-2025', '2026-08-25').gaps, [])
    // Its last day is Sunday 30 August 2026; whether Monday is free is only reported.
    assert.equal(sum('ati-answer', '2026-08-15').dueAtLatest, '2026-08-31')
    assert.equal(sum('ati-answer', '2026-08-15').unverified, true)
    assert.deepEqual(sum('appc-answer', SEED).gaps, [{ kind: 'not-compared', year: 2022 }])
    assert.equal(sum('ati-answer', SEED).clock.label.ru, 'ст. 11 Закона «О доступе к информации»')
  })
})

describe('the data of the clocks', () => {
  it('says everything in three languages, with a source and a status', () => {
    for (const { id, name, says, status, sources } of time.clocks) {
      for (const words of [name, says])
        assert.ok(
          [words.kk, words.ru, words.en].every((text) => text.trim() !== ''),
          id,
        )
      assert.ok(['V', 'V1', 'S'].includes(status))
      assert.ok(sources.length > 0, id)
    }
  })

  it('names each clock once, with a length, by acts that the pack has', () => {
    assert.equal(new Set(time.clocks.map(({ id }) => id)).size, time.clocks.length)
    const acts = new Set(data.acts.map(({ id }) => id))
    for (const { id, cite, length, extension } of time.clocks) {
      assert.ok(acts.has(cite.split(' ')[0] as string), id)
      assert.ok(length > 0 && (extension === undefined || extension.length > 0), id)
    }
  })

  it('takes no version that was read for the day on which a period began', () => {
    const press = (on: string) => ids(on, { by: 'media' }).filter((id) => id.startsWith('smi99'))
    assert.deepEqual(press('2021-11-23'), [])
    assert.deepEqual(press('2021-11-24'), ['smi99-clarification', 'smi99-answer', 'smi99-forwarding'])
    for (const { id, since, sources } of time.clocks)
      for (const source of sources) assert.ok(typeof source === 'string' || source.version !== since, id)
  })

  it('has no reply deadline of five working days but that of media requests', () => {
    const five = time.clocks.filter(({ length, unit }) => length === 5 && unit === 'working-day')
    assert.deepEqual(
      five.map(({ id, kind }) => [id, kind]),
      [
        ['ati-refusal', 'refusal'],
        ['appc-execution', 'execution'],
        ['mm24-answer', 'answer'],
      ],
    )
  })
})
