import { testAskedAbout } from './quoted-in-tests.ts'

const GREW = 'what grew is quoted with the cases that it is of'
const DID = 'a deed is quoted with what else its doer did'

testAskedAbout([
  [
    GREW,
    'ru',
    'unmeasured-trend',
    'Вместе с тем участились факты, когда под видом ревизии в аптеки приходят люди с удостоверениями и требуют взятку.',
    'участились факты, когда под видом ревизии в аптеки приходят люди с удостоверениями и требуют взятку',
  ],
  [
    GREW,
    'ru',
    'unmeasured-trend',
    'Растёт число эпизодов, когда лица, назвавшиеся монтёрами, обкрадывают пенсионеров.',
    'Растёт число эпизодов, когда лица, назвавшиеся монтёрами, обкрадывают пенсионеров',
  ],
  [
    GREW,
    'en',
    'unmeasured-trend',
    'Cases have become more frequent when, under the guise of an audit, persons with badges come to chemists and demand a bribe.',
    'Cases have become more frequent when, under the guise of an audit, persons with badges come to chemists and demand a bribe',
  ],
  [
    DID,
    'ru',
    'unnamed-accused',
    'К главврачам являются лица, называющие себя активистами, и требуют плату за отзыв жалобы.',
    'К главврачам являются лица, называющие себя активистами, и требуют плату за отзыв жалобы',
  ],
])
