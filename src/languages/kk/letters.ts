import { KAZAKH_LETTERS } from '../../law/languages/kk/letters.ts'
import type { LetterRuns } from '../../reader/language/letters.ts'
import { usual } from './usual-runs.ts'

/** Typed on a Russian keyboard. */
const plain = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }

const common = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    қ: 'q',
    л: 'l',
    м: 'm',
  },
  ...{
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    һ: 'h',
    ц: 'ts',
    ч: 'ch',
    ъ: '',
    ы: 'y',
  },
  ...{ ь: '', э: 'e', ю: 'iu', я: 'ia' },
}

/** The Latin alphabet of 2021, that of 2018, and Latin letters without marks. */
const latin2021 = { ...common, ә: 'ä', ғ: 'ğ', ң: 'ñ', ө: 'ö', ұ: 'ū', ү: 'ü', і: 'ı', ш: 'ş', щ: 'ş' }
const latin2018 = {
  ...common,
  ә: 'á',
  ғ: 'ǵ',
  ң: 'ń',
  ө: 'ó',
  ұ: 'u',
  ү: 'ú',
  у: 'ý',
  і: 'i',
  и: 'ı',
  й: 'ı',
  ш: 'sh',
  щ: 'sh',
}
const bare = { ...common, ә: 'a', ғ: 'g', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', і: 'i', ш: 's', щ: 's' }

/** Which letters follow each other in its words. */
export const letters: LetterRuns = {
  alphabet: `абвгдежзийклмнопрстуфхцчшщъыьэюя${KAZAKH_LETTERS}`,
  usual,
  writings: [
    { script: 'cyrillic', letters: plain, isRead: true },
    { script: 'latin', letters: latin2021, isRead: false },
    { script: 'latin', letters: latin2018, isRead: false },
    { script: 'latin', letters: bare, isRead: false },
    { script: 'latin', letters: { ...bare, ш: 'sh', щ: 'sh', ж: 'zh' }, isRead: false },
  ],
}
