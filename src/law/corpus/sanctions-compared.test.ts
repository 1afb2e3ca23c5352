import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sanction } from '../law.ts'
import { KK, RU } from './article-in-tests.ts'
import type { PackDifference } from './sanctions.ts'
import { differencesBetween, differencesOf, sanctionsIn } from './sanctions.ts'

const known = (part: string, minYears: number, maxYears: number, maxFine?: number): Sanction => ({
  citation: { act: 'ZZ', article: '1', part },
  label: { kk: '', ru: '', en: '' },
  says: { kk: '', ru: '', en: '' },
  inForce: {},
  status: 'V',
  sources: [],
  minYears,
  maxYears,
  ...(maxFine === undefined ? {} : { maxFine }),
})

test('differences from the pack name the part and both values', () => {
  const text = sanctionsIn(RU, 'ru')
  assert.deepEqual(
    differencesOf(text, [known('1', 0, 2, 2500), known('2', 2, 7), known('2-1', 0, 0), known('3', 15, 20)]),
    [],
  )
  assert.deepEqual(
    differencesOf(text, [
      known('1', 0, 3, 2000),
      known('2', 2, 7),
      known('2-1', 0, 0),
      known('4', 1, 2),
    ]) satisfies readonly PackDifference[],
    [
      { part: '1', what: 'maxYears', text: 2, pack: 3 },
      { part: '1', what: 'maxFine', text: 2500, pack: 2000 },
      { part: '3', what: 'part', text: 1, pack: 0 },
      { part: '4', what: 'part', text: 0, pack: 1 },
    ],
  )
})

test('a flat fine in Kazakh where Russian says "up to", and a part that stands twice', () => {
  assert.deepEqual(differencesBetween(sanctionsIn(RU, 'ru'), sanctionsIn(KK, 'kk')), [])
  const flat = KK.replace(
    'екі мың бес жүз айлық есептік көрсеткішке дейінгі мөлшерде',
    'екі мың бес жүз айлық есептік көрсеткіш мөлшерінде',
  )
  assert.deepEqual(differencesBetween(sanctionsIn(RU, 'ru'), sanctionsIn(flat, 'kk')), [
    { part: '1', what: 'minFine', kk: 2500 },
  ])
  const twice = `${KK.split('\n2. ')[0]}\n${KK}`
  assert.deepEqual(differencesBetween(sanctionsIn(RU, 'ru'), sanctionsIn(twice, 'kk')), [
    { part: '1', what: 'twice', ru: 1, kk: 2 },
  ])
})

test('fines of several persons, or flat ones, are told as a list that shows the difference', () => {
  const ru = (second: string): string =>
    `1. Деяние –\nвлечет штраф на физических лиц в размере двадцати, на должностных лиц – в размере ${second}, на субъектов крупного предпринимательства – в размере ста месячных расчетных показателей.`
  const kk = (second: string): string =>
    `1. Әрекет –\nірі кәсіпкерлік субъектілеріне – жүз, лауазымды адамдарға – ${second}, жеке тұлғаларға жиырма айлық есептік көрсеткіш мөлшерінде айыппұл салуға әкеп соғады.`
  const between = (one: string, other: string) =>
    differencesBetween(sanctionsIn(one, 'ru'), sanctionsIn(other, 'kk'))
  assert.deepEqual(between(ru('тридцати'), kk('отыз')), [], 'the order of persons is no difference')
  assert.deepEqual(between(ru('тридцати'), kk('қырық')), [
    { part: '1', what: 'fines', ru: '20 / 30 / 100', kk: '20 / 40 / 100' },
  ])
  assert.deepEqual(
    between(
      'Деяние –\nвлечет штраф в размере двухсот месячных расчетных показателей.',
      'Әрекет –\nжүз айлық есептік көрсеткіш мөлшерінде айыппұл салуға әкеп соғады.',
    ),
    [{ what: 'fines', ru: '200', kk: '100' }],
    'a flat fine has no two ends',
  )
})
