import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRIEFING, lastAsked, SARIN } from './last-asked-in-tests.ts'

const AUTHOR = 'мәлімдеме авторы'

/** Behind a sentence in which a deputy head of police holds a briefing, where verbs stand last. */
const HIS: readonly string[] = [
  // A verb of several words at the end.
  'Ол белгісіз блогерлердің дүрбелең тудырып жүргенін мәлім етті.',
  'Ол белгісіз блогерлердің дүрбелең тудырып жүргенін қаперге салды.',
  'Сарин белгісіз блогерлердің дүрбелең тудырып жүргенін алға тартты.',
  'Сарин белгісіз блогерлердің дүрбелең тудырып жүргенін жасырмады.',
  'Ол белгісіз блогерлердің дүрбелең тудырып жүргеніне назар аударды.',
  // Words for a source at the head.
  'Сариннің пайымдауынша, белгісіз блогерлер дүрбелең тудырып жүр.',
  'Оның бағалауынша, белгісіз блогерлер дүрбелең тудырып жүр.',
  'Айтуынша, белгісіз блогерлер дүрбелең тудырып жүр.',
  // What is done besides stands between the subject and the verb.
  'Ол тұрғындарды үрейге берілмей, сабыр сақтауға шақырды.',
  'Ол өтірік хабар таратқандар жазаланатынын айтып, блогерлерді ар-ұятқа шақырды.',
  'Сарин өтірік хабардың көбейгенін, жұрттың үркіп отырғанын айтып, тұрғындарды сабыр сақтауға шақырды.',
  // So do words that lead on, with a comma or two.
  'Сарин ең алдымен, тағы тұрғындарды сабыр сақтауға шақырды.',
  'Сарин, сондай-ақ, тұрғындарды сабыр сақтауға шақырды.',
  'Ол, бұдан бөлек, тұрғындарды сабыр сақтауға шақырды.',
  // Without a subject, and a house is only told of.
  'Тұрғындарды әкімдіктің ақпаратына ғана сенуге шақырды.',
  // So is speech with a verb alone.
  '«Белгісіз блогерлер дүрбелең тудырып жүр», – деп мәлімдеді.',
  '– Белгісіз блогерлер дүрбелең тудырып жүр, – деп түсіндірді.',
  // So is what is told to have been ordered, and what stands before that.
  'Сарин жұмысты тапсырды. Жалған хабар таратқандарды жазаға тарту тапсырылды.',
  'Сарин жұмысты тапсырды. Белгісіз блогерлер дүрбелең тудырып жүр. Түсіндіру жұмысын күшейту тапсырылды.',
  // A stop is lost behind the office.
  '«Белгісіз блогерлер дүрбелең тудырып жүр», – деді департамент бастығының орынбасары Ол мұны қайталады.',
  // When it was said.
  'Брифинг соңында Сарин тұрғындарды сабыр сақтауға шақырды.',
  'Сөз соңында ол тұрғындарды сабыр сақтауға шақырды.',
]

for (const text of HIS)
  test(`kk: ${text}`, () => {
    assert.match(lastAsked(BRIEFING.kk + text, 'kk') ?? '', SARIN.kk)
  })

/** What nobody is told to say. */
const NOBODYS: readonly string[] = [
  // What is heard or seen is not said.
  'Тұрғындар белгісіз блогерлердің дүрбелең тудырып жүргенін естіді.',
  // Another subject stands before a clause that is whole.
  'Сарин жұмысты тапсырды. Бір күдікті полицияға тапсырылды. Белгісіз блогерлер дүрбелең тудырып жүр.',
  'Сарин кетіп қалды, белсенділер тұрғындарды дүрбелең салмауға шақырды.',
  'Сарин кетіп қалды, сонымен қатар, белсенділер тұрғындарды дүрбелең салмауға шақырды.',
]

for (const text of NOBODYS)
  test(`kk: ${text}`, () => {
    assert.doesNotMatch(lastAsked(BRIEFING.kk + text, 'kk') ?? AUTHOR, SARIN.kk)
  })

test('kk: a source begins behind what leads on to it', () => {
  const text =
    'Ақсай ауданының прокуратурасы хат жолдады. Алайда прокуратураның пайымдауынша, белгісіз блогерлер дүрбелең тудырып жүр.'
  assert.equal(lastAsked(text, 'kk'), 'Ақсай ауданының прокуратурасы')
})
