import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../catalog.ts'
import type { Law, Tag, Trilingual } from '../../../law/law.ts'
import { createReader } from '../../read.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

const SAID = {
  ru: 'отдельные блогеры сознательно распространяют ложь.',
  kk: 'кейбір блогерлер әдейі өтірік таратып жүр',
  en: 'some bloggers deliberately spread lies.',
}

/** How a sentence tells who says it, and with which office that person is asked. */
const TOLD: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'ru',
    'Начальник управления по связям с общественностью ДЧС Болат Сеитов заявил, что …',
    'Болат Сеитов, начальник управления по связям с общественностью ДЧС',
  ],
  [
    'ru',
    'И.о. министра здравоохранения Аслан Умаров заявил, что …',
    'Аслан Умаров, и.о. министра здравоохранения',
  ],
  [
    'ru',
    'Как заявил Аслан Умаров, первый заместитель председателя комитета, …',
    'Аслан Умаров, первый заместитель председателя комитета',
  ],
  ['ru', 'Аслан Умаров (заместитель начальника ДП) заявил, что …', 'Аслан Умаров, заместитель начальника ДП'],
  [
    'ru',
    'По словам официального представителя Генеральной прокуратуры Аслана Умарова, …',
    'Аслан Умаров, официальный представитель Генеральной прокуратуры',
  ],
  [
    'ru',
    'Заместитель начальника полиции полковник Аслан Умаров заявил, что …',
    'Аслан Умаров, заместитель начальника полиции',
  ],
  [
    'ru',
    'По словам заместителя прокурора города Аслана Умарова, …',
    'Аслан Умаров, заместитель прокурора города',
  ],
  [
    'ru',
    'По словам заместителя начальника полиции полковника Аслана Умарова, …',
    'Аслан Умаров, заместитель начальника полиции',
  ],
  [
    'ru',
    'Замначальника департамента экологии Аслан Умаров заявил, что …',
    'Аслан Умаров, замначальника департамента экологии',
  ],
  [
    'ru',
    'По словам замруководителя управления спорта Аслана Умарова, …',
    'Аслан Умаров, замруководителя управления спорта',
  ],
  ['ru', 'Замначальника Аслан Умаров заявил, что …', 'Аслан Умаров'],
  [
    'ru',
    'Президент компании «Тулпар» Аслан Умаров заявил, что …',
    'Аслан Умаров, президент компании «Тулпар»',
  ],
  [
    'ru',
    'ЗАМЕСТИТЕЛЬ министра юстиции Аслан Умаров заявил, что …',
    'Аслан Умаров, заместитель министра юстиции',
  ],
  ['ru', 'Аким Алматы Нурлан Оспанов заявил, что …', 'Нурлан Оспанов, аким Алматы'],
  ['ru', 'На встрече с министром юстиции Аслан Умаров заявил, что …', 'Аслан Умаров'],
  ['ru', 'Министр и Аслан Умаров заявили, что …', 'Аслан Умаров'],
  ['ru', 'Журналист спросил министра, Аслан Умаров заявил, что …', 'Аслан Умаров'],
  ['ru', 'Его заместитель Аслан Умаров заявил, что …', 'Аслан Умаров'],
  ['ru', 'Аслан Умаров, которого назначил президент, заявил, что …', 'Аслан Умаров'],
  ['ru', 'Адвокат министра Аслан Умаров заявил, что …', 'Аслан Умаров'],
  [
    'ru',
    'Аким Алматы Нурлан Оспанов и начальник полиции Кайрат Байжанов провели брифинг. Кайрат Байжанов заявил, что …',
    'Кайрат Байжанов, начальник полиции',
  ],
  [
    'kk',
    'Бұрынғы энергетика министрі Аслан Умаров … деп мәлімдеді.',
    'Аслан Умаров, бұрынғы энергетика министрі',
  ],
  [
    'kk',
    'Денсаулық сақтау министрінің міндетін атқарушы Аслан Умаров … деп мәлімдеді.',
    'Аслан Умаров, денсаулық сақтау министрінің міндетін атқарушы',
  ],
  [
    'kk',
    'Ұлттық қауіпсіздік комитеті төрағасының бірінші орынбасары Аслан Умаровтың айтуынша, ….',
    'Аслан Умаров, Ұлттық қауіпсіздік комитеті төрағасының бірінші орынбасары',
  ],
  ['kk', 'Кеше полиция бастығы Аслан Умаров … деп мәлімдеді.', 'Аслан Умаров, полиция бастығы'],
  ['kk', 'Аудан әкімі Аслан Умаров … деп мәлімдеді.', 'Аслан Умаров, аудан әкімі'],
  ['kk', 'Әкім Нұрлан Оспанов … деп мәлімдеді.', 'Нұрлан Оспанов, әкім'],
  [
    'kk',
    '«Тұлпар» компаниясының президенті Аслан Умаров … деп мәлімдеді.',
    'Аслан Умаров, «Тұлпар» компаниясының президенті',
  ],
  ['kk', 'Министрмен кездесуде Аслан Умаров … деп мәлімдеді.', 'Аслан Умаров'],
  ['kk', 'Министр мен Аслан Умаров … деп мәлімдеді.', 'Аслан Умаров'],
  ['kk', 'Оның орынбасары Аслан Умаров … деп мәлімдеді.', 'Аслан Умаров'],
  ['kk', 'Министрдің адвокаты Аслан Умаров … деп мәлімдеді.', 'Аслан Умаров'],
  [
    'kk',
    'Қоғаммен байланыс басқармасының бастығы Аслан Умаров … деп мәлімдеді.',
    'Аслан Умаров, қоғаммен байланыс басқармасының бастығы',
  ],
  [
    'kk',
    'Қала ТЖД қоғаммен байланыс басқармасының бастығы Аслан Умаров … деп мәлімдеді.',
    'Аслан Умаров, Қала ТЖД қоғаммен байланыс басқармасының бастығы',
  ],
  // What stands before «байланыс» belongs to the name: better none than half of it.
  [
    'kk',
    'Кеше ол жерде қоғаммен байланыс басқармасының бастығы Аслан Умаров … деп мәлімдеді.',
    'Аслан Умаров, қоғаммен байланыс басқармасының бастығы',
  ],
  ['kk', 'Кеше ол жерде тұманды аспан басқармасының бастығы Аслан Умаров … деп мәлімдеді.', 'Аслан Умаров'],
  ['en', 'Yesterday police chief Aslan Umarov said that …', 'Aslan Umarov, police chief'],
  ['en', 'Almaty police chief Aslan Umarov said that …', 'Aslan Umarov, Almaty police chief'],
  ['en', 'Deputy Prosecutor General Aslan Umarov said that …', 'Aslan Umarov, Deputy Prosecutor General'],
  ['en', 'DEPUTY Commissioner Aslan Umarov said that …', 'Aslan Umarov, Deputy Commissioner'],
  ['en', 'UNESCO Director Aslan Umarov said that …', 'Aslan Umarov, UNESCO Director'],
  [
    'en',
    'The spokesman for the Prosecutor General’s Office Aslan Umarov said that …',
    'Aslan Umarov, spokesman for the Prosecutor General’s Office',
  ],
  [
    'en',
    'Almaty Mayor Nurlan Ospanov and police chief Kairat Baizhanov met. Kairat Baizhanov said that …',
    'Kairat Baizhanov, police chief',
  ],
  ['en', 'At a meeting with the justice minister, Aslan Umarov said that …', 'Aslan Umarov'],
  ['en', 'The minister and Aslan Umarov said that …', 'Aslan Umarov'],
  ['en', 'His deputy Aslan Umarov said that …', 'Aslan Umarov'],
  ['en', 'The minister’s lawyer Aslan Umarov said that …', 'Aslan Umarov'],
  ['en', 'Aslan Umarov, who was appointed by the president, said that …', 'Aslan Umarov'],
]

for (const [tag, text, to] of TOLD)
  test(`${tag}: a person is asked with the office that the text gives: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', SAID[tag]), tag), to)
  })

const catalog = await loadCatalog()
const read = createReader({
  knowledge: catalog.knowledge,
  checks: catalog.checks,
  wording: catalog.sheets,
})
const law = catalog.law('kz') as Law

test('an office is told in each language, and by its noun where its other words are not known', () => {
  const asked = (text: string): Trilingual | undefined =>
    read({ id: 'a', text, sha256: '', language: 'ru', date: '2022-09-26' }, { law }).questions.at(-1)?.to
  assert.deepEqual(asked(`Заместитель министра юстиции Аслан Умаров заявил, что ${SAID.ru}`), {
    kk: 'Аслан Умаров, Әділет министрінің орынбасары',
    ru: 'Аслан Умаров, заместитель министра юстиции',
    en: 'Aslan Umarov, Deputy Minister of Justice',
  })
  assert.deepEqual(asked(`Начальник отдела разъяснений Аслан Умаров заявил, что ${SAID.ru}`), {
    kk: 'Аслан Умаров, бастық (начальник отдела разъяснений)',
    ru: 'Аслан Умаров, начальник отдела разъяснений',
    en: 'Aslan Umarov, head (начальник отдела разъяснений)',
  })
})
