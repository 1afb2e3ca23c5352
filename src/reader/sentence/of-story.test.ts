import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

/** What stories tell, museums show, and some propose whom the speaker does not join. */
const TOLD: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Операда қызғаншақ сарай қызметкері қарсыласын құрту үшін жалған хат жазады.',
    'Роман кейіпкері диірменді тартып алу үшін ағасына жала жабады.',
    'Витриналарда жалған төлқұжаттар мен бопсалаушының хаттары тұр.',
    'Кеңесті сынағандарды түрмеге қамау керек деушілер де бар. Біз олай ойламаймыз.',
  ],
  ru: [
    'В опере завистливый придворный подделывает письма, чтобы погубить соперника.',
    'Герой повести клевещет на брата, чтобы завладеть мельницей.',
    'В витринах лежат поддельные паспорта и угрозы шантажиста.',
    'Есть те, кто предлагает сажать всякого, кто критикует совет. Мы так не думаем.',
  ],
  en: [
    'In the opera a jealous courtier forges letters in order to ruin his rival.',
    'The hero of the novel slanders his brother to seize the mill.',
    'The glass cases hold forged passports and the threats of a blackmailer.',
    'There are people who suggest jailing anyone who criticises the council.',
  ],
}

/** Those who stage it today are accused by the speaker himself. */
const OWN: Readonly<Record<Tag, string>> = {
  kk: 'Бұл пьесада режиссер біздің халықты қорлап, араздық қоздырып отыр.',
  ru: 'В этой пьесе режиссер намеренно лжет о нашем народе, чтобы разжечь рознь.',
  en: 'In this play the director deliberately insults our nation to stir up hatred.',
}

for (const language of ['kk', 'ru', 'en'] as const)
  test(`a story accuses nobody, and whoever tells it may be accused in ${language}`, () => {
    for (const text of TOLD[language]) assert.deepEqual(asked(language, text), [], text)
    assert.ok(asked(language, OWN[language]).includes('unnamed-accused'), OWN[language])
  })
