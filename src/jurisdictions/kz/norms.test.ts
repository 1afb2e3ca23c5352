import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { law, SEED } from './law-in-tests.ts'

describe('norms', () => {
  const speech = (on: string) => law.norms(on).filter((norm) => norm.speech)
  const reaching = (years: number, on: string) =>
    speech(on).flatMap((norm) =>
      norm.sanctions.filter(({ maxYears }) => maxYears >= years).map(({ label }) => label.en),
    )

  it('carry 20 years for speech in one place only', () => {
    assert.deepEqual(reaching(20, SEED), ['art. 174(3) of the Criminal Code'])
    assert.deepEqual(reaching(20, '2019-09-20'), ['art. 174(3) of the Criminal Code'])
    assert.deepEqual(reaching(20, '2026-11-24'), ['art. 174(3) of the Criminal Code'])
  })

  it('top at seven years for false information, fifteen for extortion, none for an insult', () => {
    const longest = (article: string) =>
      Math.max(...(law.norm({ act: 'PC', article }, SEED)?.sanctions.map(({ maxYears }) => maxYears) ?? []))
    assert.deepEqual(
      ['274', '194', '179', '180', '256', '375', '131'].map(longest),
      [7, 15, 17, 15, 12, 5, 0],
    )
    const four = law
      .norm({ act: 'PC', article: '274', part: '4' }, SEED)
      ?.sanctions.find(({ citation }) => citation.part === '4')
    assert.equal(four?.minYears, 3)
    assert.deepEqual(four?.label, {
      kk: 'ҚР ҚК 274-бабының 4-бөлігі',
      ru: 'ч. 4 ст. 274 УК РК',
      en: 'art. 274(4) of the Criminal Code',
    })
    assert.match(four?.says.ru ?? '', /лишение свободы от 3 до 7 лет$/)
    assert.match(four?.says.kk ?? '', /3 жылдан 7 жылға дейін бас бостандығынан айыру$/)
  })

  it('say which part alone has an element', () => {
    const norm = law.norm({ act: 'CAO', article: '456-2' }, '2025-01-01')
    assert.deepEqual(norm?.elements, [])
    assert.deepEqual(
      norm?.sanctions.map(({ citation: { part }, elements = [] }) => [part, elements.map(({ id }) => id)]),
      [
        ['1', []],
        ['2', []],
        ['3', ['conditions']],
        ['4', ['conditions']],
        ['5', []],
        ['6', []],
      ],
    )
  })

  it('ask for knowledge of those who tell what is false, and not of those who refuse to tell', () => {
    const norm = law.norm({ act: 'CAO', article: '456-1' }, SEED)
    assert.deepEqual(norm?.elements, [])
    assert.deepEqual(
      norm?.sanctions.map(({ citation: { part }, elements = [] }) => [part, elements.map(({ id }) => id)]),
      [
        ['1', ['knowingly']],
        ['2', ['knowingly']],
        ['3', []],
        ['4', []],
      ],
    )
  })

  it('name the same harm in each language', () => {
    const norm = law.norm({ act: 'PC', article: '274' }, SEED)
    const danger = norm?.elements.find(({ id }) => id === 'danger')
    for (const told of [danger?.name, norm?.says]) {
      assert.match(told?.kk ?? '', /құқықтары мен заңды мүдделеріне елеулі зиян/u)
      assert.match(told?.ru ?? '', /существенного вреда правам и законным интересам граждан/u)
      assert.match(told?.en ?? '', /substantial harm to the rights and lawful interests of citizens/u)
    }
  })

  it('say of users of platforms alone what is asked of nobody else', () => {
    const { kk, ru, en } = law.norm({ act: 'CAO', article: '456-2' }, '2025-01-01')?.says ?? {}
    assert.match(kk ?? '', /онлайн-платформаны пайдаланушының тарапынан — егер/u)
    assert.match(ru ?? '', /пользователем онлайн-платформы — если/u)
    assert.match(en ?? '', /by a user of an online platform, if/u)
  })

  it('say which elements may not be dropped', () => {
    assert.deepEqual(
      law.norm({ act: 'PC', article: '274' }, SEED)?.elements.map(({ id }) => id),
      ['knowingly', 'danger'],
    )
    assert.deepEqual(
      law.norm({ act: 'PC', article: '131' }, SEED)?.elements.map(({ id }) => id),
      ['indecent-form'],
    )
  })

  it('mark the parts for what is published and for those who only take part, whatever language tells of them', () => {
    const days = ['2015-06-01', '2019-09-20', SEED, '2024-03-01', '2026-11-24']
    const parts = days.flatMap((on) => law.norms(on).flatMap(({ sanctions }) => sanctions))
    assert.ok(parts.some(({ isFor }) => isFor === 'taking-part'))
    const media: Readonly<Record<Tag, RegExp>> = { kk: /БАҚ/u, ru: /СМИ/u, en: /media/iu }
    for (const { isFor, label, says } of parts) {
      if (isFor === 'publishing') for (const tag of TAGS) assert.match(says[tag], media[tag], label.en)
      else assert.doesNotMatch(says.ru, /(?:через|в) СМИ/iu, label.en)
    }
  })

  it('are found by topic', () => {
    const ids = (on: string) => law.norms(on, ['false-information']).map(({ id }) => id)
    assert.deepEqual(ids(SEED).slice(0, 2), ['pc-274', 'pc-273'])
    assert.deepEqual(ids('2024-08-20').slice(0, 3), ['pc-274', 'cao-456-2', 'pc-273'])
    assert.equal(law.norms(SEED, ['incitement', 'extortion'])[0]?.id, 'pc-174')
    assert.ok(ids(SEED).includes('pc-274') && !ids(SEED).includes('cao-456-2'))
    assert.ok(ids('2024-08-20').includes('cao-456-2'))
    assert.deepEqual(
      law.norms(SEED, ['separatism']).map(({ id }) => id),
      ['pc-180'],
    )
    assert.equal(
      law.norms(SEED).length,
      law.norms(SEED, [...new Set(law.norms(SEED).flatMap(({ topics }) => topics))]).length +
        law.norms(SEED).filter(({ topics }) => topics.length === 0).length,
    )
  })

  it('say who investigates, part by part where the law does', () => {
    const standing = (article: string) => law.norm({ act: 'PC', article }, SEED)?.standing.en ?? ''
    assert.match(
      standing('404'),
      /^public prosecution; under parts 2 and 3 investigated by the police or the National/,
    )
    assert.match(standing('147'), /under part 3 by the police or the economic investigations service$/)
  })

  it('come and go by date', () => {
    assert.equal(law.norm({ act: 'CAO', article: '456-2' }, SEED), undefined)
    assert.equal(law.norm({ act: 'CAO', article: '456-2' }, '2023-08-31'), undefined)
    assert.equal(law.norm({ act: 'CAO', article: '456-2' }, '2023-10-01')?.sanctions.length, 6)
    assert.equal(law.norm({ act: 'CAO', article: '456-2' }, '2024-08-20')?.kind, 'administrative')
    assert.ok(law.norm({ act: 'PC', article: '130' }, '2020-06-30'))
    assert.equal(law.norm({ act: 'PC', article: '130' }, '2020-08-01'), undefined)
    assert.equal(law.norm({ act: 'CAO', article: '73-3' }, '2020-06-30'), undefined)
    assert.ok(law.norm({ act: 'CAO', article: '73-3' }, '2020-08-01'))
    const second = (on: string) =>
      law.norm({ act: 'CAO', article: '456-1' }, on)?.sanctions.some(({ citation }) => citation.part === '2')
    assert.deepEqual([second(SEED), second('2023-10-01')], [true, false])
    assert.equal(law.norm({ act: 'PC', article: '9999' }, SEED), undefined)
  })
})
