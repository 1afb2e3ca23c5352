import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const SAID = 'кейбір блогерлер әдейі өтірік таратып, арандатушылық көбейіп барады'
const WHOLE = `К${SAID.slice(1)}`

/** Offices without a name, apart from the verb by which they say something, and who is asked. */
const TOLD: readonly (readonly [text: string, to: string])[] = [
  [`Су комитетінің баспасөз хатшысы ${SAID} деп мәлімдеді.`, 'Су комитетінің баспасөз хатшысы'],
  [`Су комитетінің баспасөз хатшысы «${WHOLE}» деп мәлімдеді.`, 'Су комитетінің баспасөз хатшысы'],
  [`Облыс әкімі «${WHOLE}» деп мәлім етті.`, 'Облыс әкімі'],
  [
    `Бүгін Абай облысының кәсіпкерлік басқармасының ресми өкілі ${SAID} деп ескертті.`,
    'Абай облысының кәсіпкерлік басқармасының ресми өкілі',
  ],
  [`${WHOLE}. Бұл туралы Су комитетінің баспасөз хатшысы айтты.`, 'Су комитетінің баспасөз хатшысы'],
  [`${WHOLE}. Бұл жайлы облыс әкімі мәлімдеді.`, 'облыс әкімі'],
  [
    `Қалалық тұрғын үй инспекциясының басшысы ${SAID} деп мәлімдеді.`,
    'Қалалық тұрғын үй инспекциясының басшысы',
  ],
  [
    `«${WHOLE}», – деді облыс әкімдігінің баспасөз хатшысы Гүлмира Сатыбалдина.`,
    'Гүлмира Сатыбалдина, облыс әкімдігінің баспасөз хатшысы',
  ],
]

for (const [text, to] of TOLD)
  test(`${text.replace(WHOLE, '…').replace(SAID, '…')} is asked of ${to}`, () => {
    assert.equal(lastAsked(text, 'kk'), to)
  })

/** Sentences whose office is told of, or in which somebody else speaks. */
const OTHERS: readonly (readonly [text: string, to: string])[] = [
  [`Облыс әкімі жұмыстан кетті, ${SAID}, деп мәлімдеді Асан Үсенов.`, 'Асан Үсенов'],
  [`Облыс әкімі жұмыстан кетті. ${WHOLE}.`, 'мәлімдеме авторы'],
]

for (const [text, to] of OTHERS)
  test(`${text.replace(WHOLE, '…').replace(SAID, '…')} is not asked of the office`, () => {
    assert.equal(lastAsked(text, 'kk'), to)
  })

test('residents who say something have no office, and housing is nobody', () => {
  assert.equal(lastAsked(`Тұрғын ${SAID} деп мәлімдеді.`, 'kk'), undefined)
  assert.equal(lastAsked(`«${WHOLE}», – деп хабарлады тұрғын үй басқармасы.`, 'kk'), 'тұрғын үй басқармасы')
})
