import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const NOBODY = { en: 'the author of the statement', ru: 'автор заявления', kk: 'мәлімдеме авторы' }

/** Texts of nobody known, and whom the last of their questions is put to. */
const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  // Letters that no list of bodies holds.
  ['en', 'TBX warned reporters that some bloggers spread panic.', 'TBX'],
  ['ru', 'ГБКР просит граждан не распространять слухи.', 'ГБКР'],
  ['kk', 'ҚТМБ жұртты қауесет таратпауға шақырады.', 'ҚТМБ'],
  ['kk', 'ІІМ жалған ақпарат таратқаны үшін жауапкершілік барын еске салды.', 'ІІМ'],
  // People and deeds are no house.
  [
    'en',
    'The Ruritania Police Force opened a hotline. The commissioner said certain bloggers spread panic.',
    'commissioner',
  ],
  ['en', 'Kirin Councillors warned that some bloggers spread panic.', NOBODY.en],
  ['en', 'Kirin Boarding warned that some bloggers spread panic.', NOBODY.en],
  // A name with its letters in brackets.
  [
    'en',
    'The Ruritania Police Force (RPF) warned that some bloggers spread panic.',
    'Ruritania Police Force',
  ],
  [
    'en',
    'Kirin Bureau of Communications (KBC) has said that some bloggers spread panic.',
    'Kirin Bureau of Communications',
  ],
  [
    'ru',
    'Комитет национальной безопасности (КНБ) предупредил, что некоторые блогеры сеют панику.',
    'Комитет национальной безопасности',
  ],
  // Bodies that ask, turn to people or send something out.
  ['en', 'The Ministry of Culture asks citizens not to spread rumours.', 'Ministry of Culture'],
  [
    'en',
    "Due to the rumours, the Prosecutor General's Office asks bloggers to refrain from provocative statements.",
    "Prosecutor General's Office",
  ],
  [
    'en',
    'The Interior Ministry of Ruritania issued a public warning. “The guilty will be punished,” the statement said.',
    'Interior Ministry of Ruritania',
  ],
  ['ru', 'Милиция Гомельщины призывает жителей не распространять слухи.', 'Милиция Гомельщины'],
  [
    'ru',
    'Прокуратура Шымкента обращается к жителям с просьбой не распространять слухи.',
    'Прокуратура Шымкента',
  ],
  [
    'ru',
    'МЧС Казахстана обращается к населению: не верьте слухам и доверяйте только официальным источникам.',
    'МЧС Казахстана',
  ],
  [
    'kk',
    'Ақтау қаласының полиция департаменті мәлімдеме жасады. Тұрғындарға қауесет таратпау жөнінде үндеу жасалды.',
    'Ақтау қаласының полиция департаменті',
  ],
  [
    'kk',
    'Бұл туралы Бас прокуратураның баспасөз қызметі мәлімдеді. Желіде арандатушылық үндеулер таралып жатыр.',
    'Бас прокуратура',
  ],
  // Speech behind a colon, and behind the sentence that tells whose it is.
  [
    'en',
    'Mayor Ann Lee asked residents: “Do not trust rumours. Some bloggers spread panic.”',
    'Ann Lee, Mayor',
  ],
  [
    'en',
    'Serik Japov posted it on his page. “Some bloggers spread panic. They will be punished.”',
    'Serik Japov',
  ],
  [
    'ru',
    'Аида Сейтова написала об этом в соцсетях. «Некоторые блогеры сеют панику. Виновные будут наказаны».',
    'Аида Сейтова',
  ],
  ['kk', 'Нұрлан Ноғаев жиында: «Арандатушылар бізді бөлгісі келеді. Біз біргеміз» – деді.', 'Нұрлан Ноғаев'],
  // An office that ends as surnames do.
  ['en', 'Captain Jeff Otieno said some bloggers spread panic.', 'Jeff Otieno, Captain'],
  // Adverbs of two words lead no name on.
  ['en', 'The head of the region once more asked people to remain calm.', 'head of the region'],
  ['en', 'The Minister of Interior yet again urged people to remain calm.', 'Minister of Interior'],
  // Whoever is spoken of says nothing.
  [
    'en',
    'Police have cautioned bloggers against pronouncing President Mwale dead. Those who spread such fake news will be punished.',
    NOBODY.en,
  ],
  [
    'en',
    'The ministry warned users against publishing videos of Prime Minister Karim in hospital. Offenders will be jailed.',
    NOBODY.en,
  ],
  ['en', 'Police held Ann Lee. “Some bloggers spread panic. They will be punished.”', NOBODY.en],
  [
    'ru',
    'Полиция предупредила блогеров, чтобы не хоронили президента Мвале. Распространители слухов будут наказаны.',
    NOBODY.ru,
  ],
  // Whoever the sentence before only tells of says nothing.
  [
    'en',
    'Marat Akhmetov was attacked at night. “Some bloggers spread panic. They will be punished.”',
    NOBODY.en,
  ],
  [
    'en',
    'Oleg Petrov passed away on Sunday. “Some bloggers spread panic. They will be punished.”',
    NOBODY.en,
  ],
  [
    'ru',
    'Ольга Петрова лишилась работы. «Отдельные блогеры сеют панику. Виновные будут наказаны».',
    NOBODY.ru,
  ],
  [
    'ru',
    'Марат Ахметов арестован на месяц. «Отдельные блогеры сеют панику. Виновные будут наказаны».',
    NOBODY.ru,
  ],
  ['ru', 'Марат Ахметов принёс извинения. «Отдельные блогеры сеют панику», – уточнили в ДЧС.', 'ДЧС'],
  [
    'kk',
    'Марат Ахметов түнде соққыға жығылды. «Кейбір блогерлер дүрбелең таратып жүр. Олар жазаланады».',
    NOBODY.kk,
  ],
  [
    'kk',
    'Марат Ахметов желіде пікір қалдырды. «Кейбір блогерлер дүрбелең таратып жүр. Олар жазаланады».',
    'Марат Ахметов',
  ],
  [
    'ru',
    'Марат Ахметов прокомментировал слухи. «Отдельные блогеры сеют панику. Виновные будут наказаны».',
    'Марат Ахметов',
  ],
  [
    'ru',
    'Марат Ахметов дал взятку инспектору. «Отдельные блогеры сеют панику. Виновные будут наказаны».',
    NOBODY.ru,
  ],
  [
    'ru',
    'Марат Ахметов дал интервью газете. «Отдельные блогеры сеют панику. Виновные будут наказаны».',
    'Марат Ахметов',
  ],
  [
    'en',
    'Oleg Petrov gave an interview. “Some bloggers spread panic. They will be punished.”',
    'Oleg Petrov',
  ],
  ['en', 'Oleg Petrov gave her flowers. “Some bloggers spread panic. They will be punished.”', NOBODY.en],
  [
    'kk',
    'Марат Ахметов сұрақтарға жауап берді. «Кейбір блогерлер дүрбелең таратып жүр. Олар жазаланады».',
    'Марат Ахметов',
  ],
  ['kk', 'Марат Ахметов ақша берді. «Кейбір блогерлер дүрбелең таратып жүр. Олар жазаланады».', NOBODY.kk],
  // Countries, legal forms, kinds and things are no body that can be asked; a legal form before a name is.
  ['en', 'UK warned travellers that some bloggers spread panic.', NOBODY.en],
  ['en', 'VPN warned users that some bloggers spread panic.', NOBODY.en],
  ['ru', 'США просят граждан не распространять слухи.', NOBODY.ru],
  ['ru', 'КТК просит граждан не распространять слухи.', NOBODY.ru],
  ['ru', 'ООО «Теплосеть» просит жителей не распространять слухи.', 'ООО «Теплосеть»'],
  ['kk', 'БАҚ жұртты қауесет таратпауға шақырады.', NOBODY.kk],
  ['kk', 'АҚШ жұртты қауесет таратпауға шақырады.', NOBODY.kk],
  // Who says it behind a verb that only a time, a place or a passive stands before.
  [
    'en',
    '“Those who spread false news will be punished” on Monday said Mayor Aidos Bekov.',
    'Aidos Bekov, Mayor',
  ],
  [
    'en',
    'Those who spread false news will be punished, at the council meeting added Mayor Aidos Bekov.',
    'Aidos Bekov, Mayor',
  ],
  [
    'en',
    'Those who spread false news will be punished – as was noted by Senator Aidos Bekov.',
    'Aidos Bekov, Senator',
  ],
  ['en', 'Offenders will be jailed for false news, in Astana police told President Karim.', NOBODY.en],
  // What tells more of a word is beside the matter.
  [
    'ru',
    'Житель села Марат Ахметов жаловался. Отдельные блогеры сеют панику, заявили в полиции, где он попросил помощи.',
    'автор этих слов',
  ],
  ['en', 'The fire was put out, and the Press Council said certain editors spread panic.', 'Press Council'],
  [
    'ru',
    'Роскомнадзор потребовал удалить записи. Авторы фейков будут оштрафованы, сообщили в ведомстве.',
    'Роскомнадзор',
  ],
  [
    'en',
    'The Ministry of Health has accused the blogger Marat Akhmetov of lies. “Certain activists will be punished,” it said.',
    'Ministry of Health',
  ],
  [
    'en',
    'Ministry of Transport of Ruritania (MTR) Spokesman Aidos Bekov said some bloggers spread panic.',
    'Aidos Bekov, Ministry of Transport of Ruritania Spokesman',
  ],
  // An office in capitals, or of one word, that asks or urges.
  [
    'en',
    "AKTAU -- The Attorney-General's Office has asked residents to trust only official sources.",
    "Attorney-General's Office",
  ],
  ['en', 'The army urged residents to trust only official sources.', 'army'],
  ['en', 'The media urged residents to trust only official sources.', NOBODY.en],
]

for (const [language, text, to] of CASES)
  test(`${language}: the body or person that a text names is asked: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
