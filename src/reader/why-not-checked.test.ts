import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../catalog.ts'
import { createReader } from './read.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

test('why the law was not asked: the jurisdiction is unknown, has no norms here, or the day is unknown', () => {
  const text = 'За ложные сведения грозит до семи лет лишения свободы.'
  const why = (jurisdiction?: string, body?: string) => {
    const statement = {
      id: 'a',
      text,
      sha256: '',
      language: 'ru' as const,
      ...(jurisdiction ? { jurisdiction } : {}),
      ...(body ? { body } : {}),
    }
    const law = jurisdiction === 'kz' ? catalog.law('kz') : undefined
    return read(statement, law ? { law } : {}).findings.flatMap(({ evidence }) =>
      evidence.flatMap((piece) => (piece.kind === 'not-checked' ? [piece.why] : [])),
    )[0]
  }
  assert.equal(why()?.ru, 'юрисдикция заявления неизвестна')
  assert.match(why(undefined, 'Генеральная прокуратура Кыргызской Республики')?.ru ?? '', /по органу/u)
  assert.deepEqual(why('kg'), {
    kk: 'kg юрисдикциясы бойынша нормалар жинағы жоқ',
    ru: 'для юрисдикции kg нет набора норм',
    en: 'there is no norm pack for kg',
  })
  assert.equal(why('kz')?.ru, 'дата заявления неизвестна')
})
