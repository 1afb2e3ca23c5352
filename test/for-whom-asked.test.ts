import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag, Trilingual } from '../src/law/law.ts'
import { asked, findingsOf, inEach, readerOn, readerWith } from './asked-in-tests.ts'

const MINISTRY: Trilingual = {
  kk: 'Қазақстан Республикасының Көлік министрлігі',
  ru: 'Министерство транспорта Республики Казахстан',
  en: 'Ministry of Transport of the Republic of Kazakhstan',
}
const HERE = readerOn('2024-03-01', MINISTRY, { checks: ['wrong-standing'] })
const ELSEWHERE = readerWith({ checks: ['wrong-standing'] })

const OF_ONE: Readonly<Record<Tag, readonly string[]>> = {
  kk: ['Мұндай жазба дәрігердің ар-намысына нұқсан келтіреді.', 'Бұл пост мұғалімнің абыройын төгеді.'],
  ru: ['Эта запись порочит честь и достоинство врача.', 'Такие посты порочат доброе имя учителя.'],
  en: [
    'This post tarnishes the honour and dignity of a doctor.',
    'The video defames the good name of the teacher.',
  ],
}
const OF_MANY: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Мұндай жазба дәрігерлердің ар-намысына нұқсан келтіреді.',
    'Бұл пост мұғалімдердің абыройын төгеді.',
    'Мұндай жазба құтқарушылардың ар-намысына нұқсан келтіреді.',
  ],
  ru: [
    'Эта запись порочит честь и достоинство врачей.',
    'Такие посты порочат доброе имя учителей.',
    'Наших пожарных поливают грязью, но их доброе имя мы в обиду не дадим.',
    'Эта запись порочит честь и достоинство спасателей.',
  ],
  en: [
    'This post tarnishes the honour and dignity of doctors.',
    'The video defames the good name of the teachers.',
    'The video defames the good name of the rescuers.',
  ],
}

for (const [texts, ones, many] of [
  [OF_ONE, true, false],
  [OF_MANY, false, true],
] as const)
  for (const [language, each] of Object.entries(texts) as [Tag, readonly string[]][])
    for (const text of each)
      test(`whose right it is, one person’s or several persons’, is asked for as such: ${text}`, () => {
        for (const reading of [HERE(text, language), ELSEWHERE(text, { language })]) {
          const { kk, ru, en } = asked('wrong-standing', reading)
          assert.equal(/Has that person gone to court\?$/u.test(en), ones, en)
          assert.equal(/Which of them has gone to court\?$/u.test(en), many, en)
          assert.equal(/Есть ли в суде его собственный иск\?$/u.test(ru), ones, ru)
          assert.equal(/Олардың қайсысы сотқа жүгінді\?$/u.test(kk), many, kk)
          assert.match(en, /do you speak for/u)
        }
      })

const MAXIMS: Trilingual = {
  kk: 'Сөз бостандығы азаматтардың ар-намысы мен қадір-қасиетіне нұқсан келтірмеуі тиіс.',
  ru: 'Критика не должна унижать честь и достоинство граждан.',
  en: 'Freedom of expression should not tarnish the honour and dignity of people.',
}

test('of a maxim nobody is asked who went to court, but which provision says so; what punishes is not shown', () => {
  inEach(MAXIMS, (text, language) => {
    const reading = HERE(text, language)
    assert.match(asked('wrong-standing', reading).en, /\. Which provision sets such a limit\?$/u, text)
    const [finding] = findingsOf('wrong-standing', reading)
    assert.equal(finding?.certainty, 'likely')
    const labels = (finding?.evidence ?? []).map((piece) =>
      piece.kind === 'provision' ? piece.fact.label.en : '',
    )
    assert.ok(labels.some((label) => /143/u.test(label)))
    assert.ok(
      labels.every((label) => !/Criminal Code|Offences/u.test(label)),
      labels.join('; '),
    )
  })
})
