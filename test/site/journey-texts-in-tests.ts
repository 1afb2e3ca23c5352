import type { Tag } from '../../src/law/law.ts'

export const TITLE: Readonly<Record<Tag, string>> = {
  kk: 'Қауесет үшін он екі жыл',
  ru: 'Двенадцать лет за слух',
  en: 'Twelve years for a rumour',
}
export const QUESTION: Readonly<Record<Tag, string>> = {
  kk: 'Былтыр мұндай қанша жағдай болды?',
  ru: 'Сколько таких случаев было годом раньше?',
  en: 'How many such cases were there a year before?',
}
/** What is written of the statement, by piece and language; the statement is in Russian, and so is the original. */
export const WRITTEN: Readonly<Record<string, Readonly<Record<Tag, string>>>> = {
  title: TITLE,
  summary: {
    kk: 'Прокурор *қауесет* туралы ескертті, бірақ қай бапқа сүйенгенін айтпады.',
    ru: 'Прокурор предупредил о *слухах*, но не назвал статьи.',
    en: 'The prosecutor warned of *rumours* and named no article.',
  },
  'question-1-1': QUESTION,
  'comment-1': {
    kk: 'Өсім **немен** салыстырылғаны белгісіз.',
    ru: 'С чем сравнивают рост, **не сказано**.',
    en: 'What the growth is compared with **is not said**.',
  },
  conclusion: {
    kk: 'Біз жауап күтеміз.',
    ru: 'Мы ждем ответа.',
    en: 'We await an answer.',
  },
}
export const CORRECTED: Readonly<Record<Tag, string>> = {
  kk: 'Біз жазбаша жауап күтеміз.',
  ru: 'Мы ждем письменного ответа.',
  en: 'We await an answer in writing.',
}
export const NOTE: Readonly<Record<Tag, string>> = {
  kk: 'Қандай жауап күтетініміз нақтыланды.',
  ru: 'Уточнено, какого ответа мы ждем.',
  en: 'Which answer we await was made clear.',
}
/** A word of the summary in another form than it stands there. */
export const SOUGHT: Readonly<Record<Tag, string>> = { kk: 'қауесеттің', ru: 'слухами', en: 'rumour' }
