import type { NoteWords } from './note-words.ts'

export const ru: NoteWords = {
  marker: '(?:сноска|снсока|сноски)(?!\\p{L})',
  statutoryMarker: 'примечани[ея](?!\\p{L})',
  note: 'примечание',
  institute: 'рцпи|изпи',
  editorial:
    'исключ[её]н[аоы]?(?!\\p{L})|с изменени|в редакции|заменен[аоы]?(?!\\p{L})|дополнен[аоы]?(?!\\p{L})',
  beginsLater: 'ввод[ия]тся в действие',
  postponed: (day) => `статья\\s+(?<number>\\d+(?:-\\d+)*)\\s+вводится в действие с\\s+(?<day>${day})`,
}
