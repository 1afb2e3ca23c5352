import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['imputed-motive', 'unnamed-accused'] })

function heard(language: Tag, text: string): readonly string[] {
  return read(text, { language }).findings.map(({ check }) => check)
}

const PAID: readonly (readonly [Tag, string])[] = [
  ['ru', 'Подросткам платят за провокации у мечети.'],
  ['ru', 'За очернение области этим каналам заплатили немалые деньги.'],
  ['ru', 'Организаторам раздавали деньги за срыв переписи.'],
  ['en', 'Some people are being paid for spreading lies and hysteria.'],
  ['en', 'A certain circle is picking up the tab for the unrest.'],
  ['en', 'Youths were paid to derail the census.'],
  ['kk', 'Жастарға тәртіпсіздік үшін ақша беріліп жатыр.'],
  ['kk', 'Парақша иелеріне әкімдікті жамандағаны үшін сыйақы төленген.'],
  ['kk', 'Фейк таратқаны үшін оларға сырттан төлеп отыр.'],
]

test('who is said to be paid for a wrong is asked for by name, and what shows it', () => {
  for (const [language, text] of PAID) {
    assert.ok(heard(language, text).includes('imputed-motive'), text)
    assert.ok(heard(language, text).includes('unnamed-accused'), text)
  }
})

const EARNED: readonly (readonly [Tag, string])[] = [
  ['ru', 'Нарушители платят штраф за ложные вызовы.'],
  ['ru', 'Врачам платят за ночные дежурства.'],
  ['ru', 'Суд установил, что участникам заплатили за беспорядки.'],
  ['en', 'The driver paid a fine for insulting an officer.'],
  ['en', 'The district pays for the repair of roads.'],
  ['en', 'Nobody pays them to disrupt anything.'],
  ['kk', 'Ережені бұзғаны үшін 50 мың теңге айыппұл төлейді.'],
  ['kk', 'Мұғалімдерге қосымша сабағы үшін ақы төленеді.'],
]

test('wages, fees, fines and what a court found accuse nobody', () => {
  for (const [language, text] of EARNED) assert.deepEqual(heard(language, text), [], text)
})
