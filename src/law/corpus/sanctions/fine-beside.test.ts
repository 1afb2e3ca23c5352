import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differencesBetween, sanctionsIn } from '../sanctions.ts'
import { type Numbers, numbers } from './numbers-in-tests.ts'

test('administrative fines of several persons, and arrest', () => {
  const ru = `1. Продажа карт без вывески –
влечет предупреждение или штраф на физических лиц в размере двадцати, на должностных лиц, субъектов малого предпринимательства – в размере тридцати, на субъектов крупного предпринимательства – в размере ста пятидесяти месячных расчетных показателей либо административный арест на срок до десяти суток.
2. Повторное деяние – влечет штраф в размере сорока месячных расчетных показателей либо арест на десять суток.`
  const kk = `1. Картаны маңдайшасыз сату –
ескерту жасауға немесе жеке тұлғаларға – жиырма, лауазымды адамдарға, шағын кәсіпкерлік субъектілеріне – отыз, ірі кәсіпкерлік субъектілеріне бір жүз елу айлық есептiк көрсеткiш мөлшерiнде айыппұл салуға не он тәулікке дейінгі мерзімге әкімшілік қамаққа алуға әкеп соғады.
2. Қайталанған әрекет –
қырық айлық есептік көрсеткіш мөлшерінде айыппұл салуға не он тәулікке қамаққа алуға алып келеді.`
  const expected: readonly Numbers[] = [
    ['1', 0, 0, false, 20, 150, 10],
    ['2', 0, 0, false, 40, 40, 10],
  ]
  assert.deepEqual(numbers(sanctionsIn(ru, 'ru')), expected)
  assert.deepEqual(numbers(sanctionsIn(kk, 'kk')), expected)
  assert.deepEqual(
    sanctionsIn(ru, 'ru')[0]?.fines.map(({ max }) => max),
    [20, 30, 150],
  )
  assert.deepEqual(sanctionsIn(ru, 'ru')[0]?.other, ['предупреждение'])
  assert.deepEqual(differencesBetween(sanctionsIn(ru, 'ru'), sanctionsIn(kk, 'kk')), [])
})

test('the fine of another person beside arrest is a fine, though it is not called so anew', () => {
  const ru = `1. Шум у читальни –
влечет штраф на физических лиц в размере пяти месячных расчетных показателей либо административный арест до пяти суток, на должностных лиц – в размере пятидесяти месячных расчетных показателей либо административный арест от пяти до десяти суток.
2. То же, повторно, –
влечет арест на срок до двадцати суток, на субъектов малого предпринимательства – в размере тридцати, на субъектов среднего предпринимательства – в размере от сорока до шестидесяти месячных расчетных показателей.
3. Продажа без вывески –
влечет приостановление деятельности на срок до трех месяцев, на должностных лиц – в размере восьмидесяти месячных расчетных показателей.
4. Продажа чужого –
влечет конфискацию предметов стоимостью свыше ста месячных расчетных показателей.`
  const kk = `1. Оқу залының жанындағы шу –
жеке тұлғаларға – бес айлық есептік көрсеткіш мөлшерінде айыппұл салуға не бес тәулікке дейінгі мерзімге әкімшілік қамаққа алуға, лауазымды адамдарға – елу айлық есептік көрсеткіш мөлшерінде не бестен он тәулікке дейінгі мерзімге әкімшілік қамаққа алуға әкеп соғады.`
  const en = `1. Noise at a reading room –
shall entail a fine on individuals of five monthly calculation indices or administrative arrest for up to five days, on officials – in the amount of fifty monthly calculation indices or administrative arrest for five to ten days.`
  const first: Numbers = ['1', 0, 0, false, 5, 50, 10]
  const read = sanctionsIn(ru, 'ru')
  assert.deepEqual(numbers(read), [
    first,
    ['2', 0, 0, false, 30, 60, 20],
    ['3', 0, 0, false, 80, 80, undefined],
    ['4', 0, 0, false, undefined, undefined, undefined],
  ])
  assert.deepEqual(numbers(sanctionsIn(kk, 'kk')), [first])
  assert.deepEqual(numbers(sanctionsIn(en, 'en')), [first])
  assert.deepEqual(
    read[0]?.fines.map(({ words }) => words),
    [
      'штраф на физических лиц в размере пяти месячных расчетных показателей',
      'на должностных лиц – в размере пятидесяти месячных расчетных показателей',
    ],
  )
  assert.deepEqual(
    read[0]?.arrest.map(({ words }) => words),
    ['административный арест до пяти суток', 'административный арест от пяти до десяти суток'],
  )
  assert.equal(
    sanctionsIn(kk, 'kk')[0]?.fines[1]?.words,
    'лауазымды адамдарға – елу айлық есептік көрсеткіш мөлшерінде',
  )
})
