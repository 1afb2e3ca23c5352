import assert from 'node:assert/strict'
import { it } from 'node:test'
import { byNoun } from './by-noun.ts'

it('an office of which more than the noun is not known is told by that, with its name in brackets', () => {
  for (const [name, kk, ru, en] of [
    [
      'Minister of Silly Walks',
      'министр (Minister of Silly Walks)',
      'министр (Minister of Silly Walks)',
      'Minister of Silly Walks',
    ],
    [
      'председатель общества снов',
      'төраға (председатель общества снов)',
      'председатель общества снов',
      'chairman (председатель общества снов)',
    ],
    [
      'первый заместитель директора цирка',
      'директордың бірінші орынбасары (первый заместитель директора цирка)',
      'первый заместитель директора цирка',
      'first deputy director (первый заместитель директора цирка)',
    ],
    ['түс көру бастығы', 'түс көру бастығы', 'начальник (түс көру бастығы)', 'head (түс көру бастығы)'],
  ] as const) {
    const told = byNoun(name)
    assert.deepEqual([told?.kk, told?.ru, told?.en], [kk, ru, en])
  }
})

it('a name without a noun that is known has none', () => {
  for (const name of [
    'смотритель маяка',
    'Keeper of the Seals',
    'Nadim Haddad',
    'директор',
    'Director (Dreams)',
  ])
    assert.equal(byNoun(name), undefined, name)
})

it('two bodies are told by the nouns of both', () => {
  const told = byNoun('Tarn Farm Agency and the Tarn Guard Service')
  assert.equal(told?.ru, 'агентство и служба (Tarn Farm Agency and the Tarn Guard Service)')
  assert.equal(told?.kk, 'агенттік және қызмет (Tarn Farm Agency and the Tarn Guard Service)')
})
