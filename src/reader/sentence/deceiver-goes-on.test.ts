import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

const THREATS = ['threatened-sanction', 'exclusive-trust', 'call-to-obey', 'legal-form']

/** Swindlers, and what they go on to say. */
const GO_ON: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Алаяқтар өздерін банкпіз деп таныстырады. Олар ешкімге айтпауды талап етеді.',
    'Алаяқ жесірге қоңырау шалды. Ол тек өзіне сенуді және ешкімге айтпауды бұйырды.',
    'Бопсалаушылар кәсіпкерлерге хат жазады. Олар полицияға барғандар түрмеге қамалады деп қорқытады.',
  ],
  ru: [
    'Аферисты звонят по ночам. Они грозят уголовной ответственностью и требуют молчать.',
    'Мошенник позвонил вдове. Он велел верить только ему и никому не рассказывать.',
    'Вымогатели пишут предпринимателям. Они обещают тюрьму тем, кто обратится в полицию.',
  ],
  en: [
    'Fraudsters pose as bank staff. They say that you will be arrested unless you pay today.',
    'A swindler phoned the widow. He told her to trust only him and to tell nobody.',
    'Impostors knock on doors. They call themselves inspectors. They say that anyone who refuses will go to jail for two years.',
  ],
}

/** Officials who warn, and what the swindlers themselves may expect. */
const OFFICIAL: Readonly<Record<Tag, readonly string[]>> = {
  kk: ['Полиция алаяқты ұстады. Олар көмектескендер сотталады деп ескертеді.'],
  ru: ['Мошенники пишут от имени банка. Полиция предупреждает: за пособничество сажают на семь лет.'],
  en: [
    'Police detained a swindler. They warn that whoever helps him will be jailed.',
    'A false bomb message caused the closure, he added. He warned that whoever jokes about bombs will go to jail.',
    'The scammers were caught. They will face up to ten years in prison.',
  ],
}

for (const language of ['kk', 'ru', 'en'] as const)
  test(`what swindlers go on to say is asked of nobody in ${language}`, () => {
    const threats = (text: string): readonly string[] =>
      asked(language, text).filter((check) => THREATS.includes(check))
    for (const text of GO_ON[language]) assert.deepEqual(threats(text), [], text)
    for (const text of OFFICIAL[language]) assert.notDeepEqual(threats(text), [], text)
  })
