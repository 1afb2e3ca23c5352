import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromLatin } from './from-latin.ts'
import { nameInKazakh } from './in-kazakh.ts'

describe('a name that is Cyrillic in Latin letters', () => {
  it('is spelled in Russian as it is there', () => {
    for (const [name, ru] of [
      ['Marat Kusainov', 'Марат Кусаинов'],
      ['Bauyrzhan Seitov', 'Бауыржан Сейтов'],
      ['Alexey Petrov', 'Алексей Петров'],
      ['Yekaterina Sokolskaya', 'Екатерина Сокольская'],
      ['Tatyana Kovalenko', 'Татьяна Коваленко'],
      ['Natalia Mikhailova', 'Наталья Михайлова'],
      ['Dmitry Zaitsev', 'Дмитрий Зайцев'],
      ['Yuri Grigoryev', 'Юрий Григорьев'],
      ['Olga Semyonova', 'Ольга Семёнова'],
      ['Ainur Kurmangaliyeva', 'Айнур Курмангалиева'],
      ['Vyacheslav Myasnikov', 'Вячеслав Мясников'],
      ['Ilya Solovyov', 'Илья Соловьёв'],
      ['Aigul Zhumabayeva', 'Айгуль Жумабаева'],
      ['Yerlan Tokayev', 'Ерлан Токаев'],
      ['Erlan Aliyev', 'Ерлан Алиев'],
      ['Assel Kassymova', 'Асель Касымова'],
      ['Zhanar Akhmetkyzy', 'Жанар Ахметкызы'],
      ['Kairat Bolatuly', 'Кайрат Болатулы'],
      ['Nursultan Abdykalykov', 'Нурсултан Абдыкалыков'],
      ['Akylbek Osmonov', 'Акылбек Осмонов'],
      ['Bakhtiyor Rustamov', 'Бахтиёр Рустамов'],
      ['Shavkat Mirziyoyev', 'Шавкат Мирзиёев'],
      ['Irakli Lomidze', 'Иракли Ломидзе'],
      ['Nikita Shcherbakov', 'Никита Щербаков'],
      ['Marat Serikovich Kusainov', 'Марат Серикович Кусаинов'],
      ['Zh. Kusainova', 'Ж. Кусаинова'],
      ['Kusainov', 'Кусаинов'],
      ['Kassym-Jomart Temirov', 'Касым-Жомарт Темиров'],
      ['Serik Omar', 'Серик Омар'],
      ['Yerlan Karin', 'Ерлан Карин'],
    ] as const)
      assert.equal(fromLatin(name)?.ru, ru, name)
  })

  it('has Kazakh letters in Kazakh where its Kazakh spelling is known', () => {
    for (const [name, kk] of [
      ['Askar Nurlanov', 'Асқар Нұрланов'],
      ['Assel Serikkyzy', 'Әсел Серікқызы'],
      ['Aigul Seitova', 'Айгүл Сейтова'],
      ['Kanat Bolatuly', 'Қанат Болатұлы'],
      ['Marat Kusainov', 'Марат Құсайынов'],
      ['Alexey Petrov', 'Алексей Петров'],
    ] as const)
      assert.equal(fromLatin(name)?.kk, kk, name)
  })
})

it('a name of other letters, or one that two spellings lead to, stays as it is', () => {
  for (const name of [
    '',
    'John Smith',
    'Jean-Luc Dubois',
    'Laila Hamdan',
    'Peter Lungu',
    'Maria Santos',
    'Imran Khan',
    'Michael Petrov',
    'Andrew Markov',
    'Anna Baker',
    'Boris Johnson',
    'Isaac Asimov',
    'Murat Yilmaz',
    'Volodymyr Zelenskyy',
    'Xi Jinping',
    'Aliaksandr Lukashenka',
    'Jamshid Khodjayev',
    'Ibrahim Hasanov',
    'Marat Kulbayev',
    'Marat Dyachenko',
    'Vasily Malkov',
    'Aleksei Navalny',
    'Marat Vasiliev',
    'Professor Omarov',
    'Ministry Serikov',
    'Amnesty International',
    'Radio Svoboda',
    'Southern Command',
    'Roads Agency',
    'Agency for Media Affairs',
    'Agence France-Presse',
    'Kazakhtelecom',
    'Serik',
    'marat kusainov',
    'MARAT KUSAINOV',
    'Марат Кусаинов',
    'Marat Kusainov and Serik Omarov',
    `Marat ${'a'.repeat(5000)}ov`,
  ])
    assert.equal(fromLatin(name), undefined, name.slice(0, 60))
})

it('a name in Russian letters has Kazakh ones in Kazakh where its bearer is called by a known name', () => {
  for (const [name, kk] of [
    ['Айгерим Сатова', 'Айгерім Сатова'],
    ['Нурсерик Байтенов', 'Нұрсерік Байтенов'],
    ['Касым-Жомарт Темиров', 'Қасым-Жомарт Теміров'],
    ['Адиль Кайратулы', 'Әділ Қайратұлы'],
    ['Серик', 'Серік'],
    ['Виктор Гаврилов', 'Виктор Гаврилов'],
    ['Али Беков', 'Али Беков'],
    ['Н. Касымов', 'Н. Касымов'],
    ['Серик Өтеген', 'Серик Өтеген'],
  ] as const)
    assert.equal(nameInKazakh(name), kk)
})

it('a surname that is put together of known roots has their letters beside a first name of Kazakhs', () => {
  for (const [name, kk] of [
    ['Нурлан Досмагамбетов', 'Нұрлан Досмағамбетов'],
    ['Сауле Жумагулова', 'Сәуле Жұмағұлова'],
    ['Ержан Кудайбергенов', 'Ержан Құдайбергенов'],
    ['Канат Мусин', 'Қанат Мұсин'],
    ['Ерлан Абаев', 'Ерлан Абаев'],
    ['Нурсеит Темирбаев', 'Нұрсейіт Темірбаев'],
    ['Болат Жусупбеков', 'Болат Жүсіпбеков'],
    ['Виктор Кулаков', 'Виктор Кулаков'],
    ['Нурлан Турсунов', 'Нұрлан Тұрсынов'],
    ['Канат Сыдыков', 'Қанат Сыдықов'],
    ['Б. Нурмагамбетов', 'Б. Нұрмағамбетов'],
    ['В. Кулакова', 'В. Кулакова'],
    ['Айгуль Кузнецова', 'Айгүл Кузнецова'],
    ['Марат Есимгалиев', 'Марат Есімғалиев'],
    ['Сауле Утегенова', 'Сәуле Өтегенова'],
    ['Нурлан Садвакасов', 'Нұрлан Сәдуақасов'],
    ['Асхат Джаксымбетов', 'Асхат Жақсымбетов'],
    ['Динара Абильтаева', 'Динара Әбілтаева'],
    ['Болат Дюсенгалиев', 'Болат Дүйсенғалиев'],
    ['Самат Тлеубердин', 'Самат Тілеубердин'],
    ['Ерлан Койгельдиев', 'Ерлан Қойгелдиев'],
    ['Мурат Нуралиев', 'Мұрат Нұралиев'],
    ['Асель Суюнбаева', 'Әсел Сүйінбаева'],
    ['Данияр Турлыбаев', 'Данияр Тұрлыбаев'],
    ['Нурлан Хайруллин', 'Нұрлан Хайруллин'],
    ['Марина Жумагулова', 'Марина Жұмағұлова'],
    ['Бейбут Ескендиров', 'Бейбіт Ескендіров'],
    ['Галина Нурланова', 'Галина Нұрланова'],
  ] as const)
    assert.equal(nameInKazakh(name), kk)
})

it('a name whose surname would have other letters that nobody knows stays whole', () => {
  for (const name of [
    'Нурлан Шугыров',
    'Марина Киселева',
    'Карина Баталова',
    'Виктор Карамазов',
    'Шавкат Мирзиёев',
    'Канат Майкутов',
    'Гаухар Тукибаева',
    'Айгерим Есимкина',
    'Канат Мырзыков',
  ])
    assert.equal(nameInKazakh(name), name)
})
