import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../catalog.ts'
import { createReader } from './read.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

test('the law was not asked because another country is named, whose law is not at hand: so says the head of a reading, too', () => {
  const whyOf = (text: string, known: object, hasLaw: (code: string) => boolean) =>
    read({ id: 'a', text, sha256: '', language: 'ru', ...known }, { hasLaw }).findings.flatMap(
      ({ evidence }) => evidence.flatMap((piece) => (piece.kind === 'not-checked' ? [piece.why] : [])),
    )[0]
  const text = 'За ложные сведения грозит до семи лет лишения свободы.'
  assert.deepEqual(
    whyOf(text, { body: 'Полиция Молдовы' }, (code) => code === 'kz'),
    {
      kk: 'мәлімдемеде басқа ел (Молдова) аталған, оның нормалар жинағы жоқ',
      ru: 'в заявлении названа другая страна (Молдова), набора ее норм нет',
      en: 'the statement names another country (Moldova), for which there is no norm pack',
    },
  )
  assert.match(whyOf(`${text} Так решили в Минске, Беларусь.`, {}, () => false)?.ru ?? '', /Беларусь/u)
  assert.match(whyOf(text, { body: 'Полиция Молдовы' }, () => true)?.ru ?? '', /по органу/u)
})

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
