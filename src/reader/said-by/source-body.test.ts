import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

/** A body or an office that says it, in a text of which nobody knows whose it is. */
const NOBODY_KNOWN: readonly (readonly [what: string, Tag, text: string, to: string])[] = [
  [
    'a body before the verb',
    'en',
    'The Ministry of Justice warned that those who spread lies will be prosecuted.',
    'Ministry of Justice',
  ],
  [
    'a body behind the verb',
    'en',
    'Those who spread lies will be prosecuted, said the Ministry of Justice.',
    'Ministry of Justice',
  ],
  [
    'an office',
    'en',
    'Those who spread lies will be prosecuted, the Prosecutor General said.',
    'Prosecutor General',
  ],
  [
    'the holder of an office, between commas',
    'en',
    'The Minister of Culture, Adam Cole, said that those who spread lies will be prosecuted.',
    'Adam Cole, Minister of Culture',
  ],
  [
    'a body behind words for a source',
    'en',
    'According to the Ministry of Justice, those who spread lies will be prosecuted.',
    'Ministry of Justice',
  ],
  [
    'a body by its kind and what it is for',
    'ru',
    'В департаменте лесного хозяйства заявили, что распространители лжи будут наказаны.',
    'департамент лесного хозяйства',
  ],
  [
    'a body by its kind and what it is for, behind the verb',
    'ru',
    'Распространители лжи будут наказаны, сказали в городском управлении земельных отношений.',
    'городское управление земельных отношений',
  ],
  [
    'any body',
    'en',
    'Those who spread lies will be prosecuted, the ministry said.',
    'the author of these words',
  ],
  [
    'others beside a body',
    'en',
    'Residents near the ministry said that those who spread lies will be prosecuted.',
    'the author of the statement',
  ],
  [
    'others to a body',
    'en',
    'A guest told the police that those who spread lies will be prosecuted.',
    'the author of the statement',
  ],
  [
    'nobody, of a body',
    'en',
    'Those who spread lies about the police will be prosecuted.',
    'the author of the statement',
  ],
  [
    'a body by its letters',
    'ru',
    'За распространение ложной информации будет уголовная ответственность, сообщает МВД.',
    'МВД',
  ],
  [
    'within a body',
    'ru',
    'За распространение ложной информации будет уголовная ответственность, рассказали в прокуратуре.',
    'автор этих слов',
  ],
  [
    'a body before the verb',
    'ru',
    'Министерство юстиции напомнило, что за распространение ложной информации будет уголовная ответственность.',
    'Министерство юстиции',
  ],
  [
    'an office in another case',
    'ru',
    'По словам генерального прокурора, за распространение ложной информации будет уголовная ответственность.',
    'генеральный прокурор',
  ],
  [
    'others to a body',
    'ru',
    'За распространение ложной информации будет уголовная ответственность, сообщили в прокуратуру жители.',
    'автор заявления',
  ],
  [
    'a body that does not say it',
    'ru',
    'Полиция не сообщала, что за распространение ложной информации будет уголовная ответственность.',
    'автор заявления',
  ],
  [
    'an office',
    'kk',
    'Бас прокурордың айтуынша, жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады.',
    'Бас прокурор',
  ],
  [
    'a body before the verb',
    'kk',
    'Әділет министрлігі жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады деп ескертті.',
    'Әділет министрлігі',
  ],
  [
    'an office behind the verb',
    'kk',
    'Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады, – деді әділет министрі.',
    'әділет министрі',
  ],
  [
    'a body behind two words of saying',
    'kk',
    'Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады, – деп ескертті Әділет министрлігі.',
    'Әділет министрлігі',
  ],
  [
    'a body behind a verb of two words',
    'kk',
    'Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады, – деп атап өтті Әділет министрлігі.',
    'Әділет министрлігі',
  ],
  [
    'a body before a verb of two words',
    'kk',
    'Әділет министрлігі жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады деп еске салды.',
    'Әділет министрлігі',
  ],
  [
    'several of a body, who say it now',
    'en',
    'Prosecutors say that those who spread lies will be prosecuted.',
    'the author of these words',
  ],
  [
    'a body before what is told in several parts',
    'kk',
    'Самал ауданының прокуратурасы кейбір блогерлер әдейі жалған ақпарат таратып, үрей туғызып жатыр деп хабарлады.',
    'Самал ауданының прокуратурасы',
  ],
  [
    'a press service out of which it is told',
    'kk',
    'Кейбір блогерлер әдейі жалған ақпарат таратып жатыр, деп хабарлады Самал ауданының полиция басқармасының баспасөз қызметінен.',
    'Самал ауданының полиция басқармасы',
  ],
  [
    'a body of a place out of which it is told',
    'kk',
    '«Кейбір блогерлер әдейі жалған ақпарат таратып жатыр», – деп хабарлады Самал ауданының полиция басқармасынан.',
    'Самал ауданының полиция басқармасы',
  ],
  [
    'a body that published a warning',
    'kk',
    'Самал ауданының полиция басқармасы ескерту жариялады. Кейбір блогерлер әдейі жалған ақпарат таратып жатыр.',
    'Самал ауданының полиция басқармасы',
  ],
  [
    'others of a body',
    'kk',
    'Полиция жалған ақпарат таратқандарды жауапкершілікке тартады деп тұрғындар айтты.',
    'мәлімдеме авторы',
  ],
]

for (const [what, language, text, to] of NOBODY_KNOWN)
  test(`${language}: a question is put to whom the sentence names: ${what}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
