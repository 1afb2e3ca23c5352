import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Period, Trilingual } from '../../law/law.ts'
import { place } from '../../law/place.ts'
import { data } from './jurisdiction.ts'
import { law, SEED } from './law-in-tests.ts'

describe('the data', () => {
  const filled = (words: Trilingual) =>
    words.kk.trim() !== '' && words.ru.trim() !== '' && words.en.trim() !== ''
  const facts = [
    ...data.norms,
    ...data.provisions,
    ...data.standing,
    ...data.powers,
    ...data.forms,
    ...data.statistics,
    ...data.figures,
    ...data.terms.flatMap(({ uses, near }) => [...uses, ...(near ?? [])]),
  ]
  const periods: readonly Period[] = [
    ...facts,
    ...data.acts,
    ...data.fineUnits,
    ...data.norms.flatMap(({ sanctions }) => sanctions),
  ]

  it('says everything in three languages', () => {
    for (const fact of facts) assert.ok(filled(fact.says), fact.cite)
    for (const norm of law.norms(SEED))
      for (const sanction of norm.sanctions) assert.ok(filled(sanction.says) && filled(sanction.label))
    for (const { name } of [...data.elements, ...data.terms, ...data.forms]) assert.ok(filled(name))
    for (const { title } of data.acts) assert.ok(filled(title))
    for (const { who, says, formulas } of data.earlier)
      assert.ok(filled(who) && filled(says) && formulas.every(filled))
    for (const { binding } of data.forms) assert.ok(filled(binding))
    for (const words of data.glossary) assert.ok(filled(words))
    for (const words of Object.values(data.standings)) assert.ok(filled(words))
  })

  it('gives every fact a source and a status', () => {
    for (const { status, sources } of [...facts, ...data.acts, ...data.earlier, ...data.fineUnits]) {
      assert.ok(['V', 'V1', 'S'].includes(status))
      assert.ok(
        sources.length > 0 &&
          sources.every((source) => (typeof source === 'string' ? source : source.text).trim() !== ''),
      )
    }
  })

  it('has well-formed intervals', () => {
    const day = /^\d{4}-\d{2}-\d{2}$/
    for (const { since, until } of periods) {
      if (since !== undefined) assert.match(since, day)
      if (until !== undefined) assert.match(until, day)
      if (since !== undefined && until !== undefined) assert.ok(since < until)
    }
  })

  it('cites only acts that it has', () => {
    const ids = new Set(data.acts.map(({ id }) => id))
    for (const { cite } of facts) assert.ok(ids.has(place(cite).act) && place(cite).article !== '', cite)
  })

  it('names only standings and elements that it has, each norm once', () => {
    for (const { standing, elements, sanctions } of data.norms) {
      assert.ok(data.standings[standing], standing)
      for (const id of [elements, ...sanctions.map((part) => part.elements)].flatMap((ids) => ids ?? []))
        assert.ok(
          data.elements.some((element) => element.id === id),
          id,
        )
    }
    assert.equal(new Set(data.norms.map(({ id }) => id)).size, data.norms.length)
    assert.equal(new Set(data.terms.map(({ id }) => id)).size, data.terms.length)
  })

  it('finds every term by its own name', () => {
    for (const { id, name } of data.terms) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const words = name[language].replace(/ \(.*\)$/, '')
        const days = ['2019-01-01', SEED, '2023-10-01', '2026-11-24']
        const found = days.some((on) => {
          const answer = law.term(words, language, on)
          return answer.kind !== 'not-in-pack' || answer.near !== undefined
        })
        assert.ok(found, `${id}: ${words}`)
      }
    }
  })

  it('keeps a fact within the life of its act', () => {
    for (const on of [SEED, '2026-07-01']) {
      for (const norm of law.norms(on)) assert.ok(law.act(norm.citation.act, on), norm.id)
    }
  })
})
