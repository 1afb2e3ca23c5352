import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { FLOOR } from '../model/context.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createSurveyor } from './survey.ts'

const catalog = await loadCatalog()
const survey = createSurveyor(createVocabulary(catalog.knowledge), FLOOR)

const SENTENCES = {
  ru: [
    'Аким района Бауыржан Үсенов попросил горожан верить только официальным сообщениям.',
    'Прокурор Көкшетау напомнил журналистам об ответственности.',
    'Мәди Қуанышев пригрозил блогерам.',
    'Әсет Ерғалиев назвал журналистов провокаторами.',
    'Аким Асқар Бөкенов пообещал проверки.',
    'Компания «Қазақ шыны» опровергла слухи.',
    'Газета «Түркістан өңірі» опубликовала ложные сведения.',
    'Қанат Бозымбаев, вице-премьер: паника недопустима.',
    'ҚМДБ призвал верующих сохранять единство.',
    'Полиция Шымкента предупреждает блогеров.',
    'Да, поддельных писем стало заметно больше.',
    'Та рассылка опасна.',
  ],
  kk: [
    'Қазақстан Республикасының Бас прокуратурасы',
    'ТҰРҒЫНДАРҒА ҮНДЕУ',
    'Қазір Алматыда полиция тексеру жасады.',
    'Қайрат Нұртас Ақтауда концерт берді.',
    'Блогерлер Алматыда митинг жасады деп хабарлады.',
    'Кездесуге 74 автор келген.',
    'Мекеме 1 420 автобус пайдаланады.',
    '«Тек ресми ақпаратқа сеніңіздер», — деді Өскемен әкімі.',
    'Әкім: «Полиция блогерлерден арыз алды».',
    'Газет «Московский комсомолец» деп аталады.',
  ],
  en: [
    'The mayor of Өскемен said that bloggers are spreading panic.',
    'Police Chief Нұрлан Өтепов refused to comment.',
    'The paper «Түркістан өңірі» was fined.',
  ],
} as const

for (const [language, sentences] of Object.entries(SENTENCES))
  test(`${language}: a sentence is in the language of its words, whatever names it holds`, () => {
    for (const sentence of sentences) assert.equal(survey(sentence).languageOf(0), language, sentence)
  })
