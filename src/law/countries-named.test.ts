import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginningsOfNames, countriesNamed } from './countries-named.ts'
import { BEGINNINGS } from './country-beginnings.ts'
import { countryElsewhere } from './country-elsewhere.ts'

test('a country is known by its name in any form, by what its people are called, and by its short name', () => {
  for (const [text, codes] of [
    ['The Uganda Police Force warns bloggers.', ['ug']],
    ['We remind all Kenyans of the law.', ['ke']],
    ['The United Kingdom’s regulator warns.', ['gb']],
    ['U.S. officials urge calm.', ['us']],
    ['Виновные ответят по статье 207.3 УК РФ.', ['ru']],
    ['Прокуратура Беларуси предупреждает.', ['by']],
    ['Милиция Кыргызстана предупреждает.', ['kg']],
    ['Российский регулятор предупредил блогеров.', ['ru']],
    ['Өзбекстанның полициясы ескертеді.', ['uz']],
    ['Ресейде заң қатаңдады.', ['ru']],
    ['АҚШ билігі ескертті.', ['us']],
    ['Қазақстанда заң күшіне енді.', ['kz']],
    ['По статье 274 УК РК и законам Узбекистана.', ['kz', 'uz']],
    ['Того требует закон. Кубометр воды. Малые дети.', []],
    ['Police warn residents of the north.', []],
    ['Полиция предупреждает: чадить нельзя, индивидуальные костры запрещены.', []],
    ['Перу, «Италмас» және Малик туралы.', ['pe']],
  ] as const)
    assert.deepEqual(countriesNamed(text), codes, text)
})

test('the body tells the country before the text does, and a known country before an unknown one', () => {
  const isKnown = (code: string) => code === 'kz'
  assert.equal(countryElsewhere({ body: 'Police of Rwanda', text: 'Kazakhstan is far.' }, isKnown), 'rw')
  assert.equal(countryElsewhere({ text: 'Казахстан и Россия едины.' }, isKnown), undefined)
  assert.equal(
    countryElsewhere({ body: 'ҚР Ішкі істер министрлігі', text: 'Ресей шекарасы.' }, isKnown),
    undefined,
  )
  assert.equal(countryElsewhere({ text: 'Ghana is at peace.' }, isKnown), 'gh')
  assert.equal(countryElsewhere({ text: 'All is calm.' }, isKnown), undefined)
})

test('the beginnings of all names of countries are kept apart from them', () => {
  assert.deepEqual([...BEGINNINGS].sort(), beginningsOfNames())
})
