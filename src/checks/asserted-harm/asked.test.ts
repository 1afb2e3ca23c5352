import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, findingsOf, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith()

const OF_HARM = /such harm|такого вреда|Мұндай зиянның/u
const OF_CASES = /How many such cases|Сколько таких случаев|Мұндай қанша жағдай/u
const OF_CAUSE = /that this was the cause|что причина именно в этом|Себебі нақты осы/u

const askedIn = (language: Tag, text: string): string =>
  asked('asserted-harm', read(text, { language }))[language]

test('what people no longer do is no harm by its name: asked is how many such cases there are', () => {
  for (const [language, text, isHarm] of [
    [
      'en',
      '“Because of these posts parents refuse vaccinations for their children,” the minister said.',
      false,
    ],
    ['en', '“These posts do great damage to the health of children,” the minister said.', true],
    ['ru', '«После таких разговоров люди отказываются уезжать», – сказал аким.', false],
    ['ru', '«Такие разговоры наносят вред здоровью людей», – сказал аким.', true],
    ['kk', '«Осындай әңгімеден кейін халық автобусқа отырудан бас тартып жатыр», – деді әкім.', false],
    ['kk', '«Мұндай әңгіме халықтың денсаулығына зиян келтіріп отыр», – деді әкім.', true],
  ] as const)
    assert.match(askedIn(language, text), isHarm ? OF_HARM : OF_CASES, text)
})

test('of a harm that the text counts, only the cause is left to ask', () => {
  const harm = '«Соның салдарынан балалардың денсаулығы құрбан болып жатыр», – деді министр.'
  assert.match(askedIn('kk', `${harm} Қызылшамен 2 682 адам ауырды, 38 бала ауруханада жатыр.`), OF_CAUSE)
  assert.doesNotMatch(askedIn('kk', harm), OF_CAUSE)
})

test('what a regulator may do where something happens tells of no growth', () => {
  const growths = (text: string) => findingsOf('unmeasured-trend', read(text, { language: 'en' })).length
  assert.equal(
    growths('It may act against sites where “online hooliganism” gets out of hand, the regulator said.'),
    0,
  )
  assert.equal(growths('Online hooliganism is growing from day to day, the regulator said.'), 1)
})

test('whose note an official refers to is a source, and no measure', () => {
  const measures = (text: string) => findingsOf('ungrounded-measure', read(text, { language: 'en' })).length
  const rest = 'by which false reports about bread grew several times over during the winter.'
  assert.equal(
    measures(`The minister referred to a note of the Security and Intelligence Service, ${rest}`),
    0,
  )
  assert.equal(measures('Two administrators of news pages were detained in Aktau.'), 1)
})

test('a harm that only describes what is an offence was done by nobody', () => {
  for (const [language, text, isHarm] of [
    ['en', 'Under the Media Act, spreading posts that endanger public order is viewed as a crime.', false],
    ['en', 'These posts endanger public order, the minister said.', true],
    ['ru', 'Распространение сведений, угрожающих безопасности страны, считается преступлением.', false],
    ['ru', 'Такие сведения угрожают безопасности страны, сказал министр.', true],
  ] as const)
    assert.equal(findingsOf('asserted-harm', read(text, { language })).length > 0, isHarm, text)
})
