import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastQuestion } from './last-asked-in-tests.ts'

const CLAIM = 'Блогерлер қайықты шайқалтып жүр, арандатушылық көбейіп барады'
const INNER = CLAIM.charAt(0).toLowerCase() + CLAIM.slice(1)

/** Texts, and the house that each tells by one word, by a kind of its own, or before words in marks. */
const TEXTS: readonly (readonly [text: string, ru: string])[] = [
  [`Қазгидромет мәлімдеді: «${CLAIM}».`, 'Казгидромет'],
  [`«${CLAIM}», – деп хабарлады Қазселденқорғау.`, 'Казселезащита'],
  [`Қазгидромет болжам жасады.\n«${CLAIM}», – деп хабарлады мекеме.`, 'Казгидромет'],
  [`Қазгидромет мәліметінше, ${INNER}.`, 'Казгидромет'],
  [`Қазгидрометтің хабарлауынша, ${INNER}.`, 'Казгидромет'],
  [`Қазселденқорғау «${CLAIM}» деп мәлімдеді.`, 'Казселезащита'],
  [`«${CLAIM}», – деді ауылдық округ әкімі.`, 'аким сельского округа'],
  [`Шекара қызметі «${CLAIM}» деп мәлімдеді.`, 'Пограничная служба'],
  [`Облыстық өрт сөндіру қызметі «${CLAIM}» деп хабарлады.`, 'Областная пожарная служба'],
]

for (const [text, ru] of TEXTS)
  test(`${ru}: ${text}`, () => assert.equal(lastQuestion(text, 'kk')?.to.ru, ru))
