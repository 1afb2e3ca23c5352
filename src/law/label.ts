import type { Citation, Trilingual } from './law.ts'
import type { ActRow } from './pack/data.ts'

/** A citation as a lawyer of each language writes it. */
export function label(citation: Citation, act: ActRow): Trilingual {
  if (citation.article === undefined) return act.alone ?? act.cited
  return { kk: kazakh(citation, act), ru: russian(citation, act), en: english(citation, act) }
}

function russian({ article, part, point }: Citation, { cited, unit }: ActRow): string {
  const whole = `ст. ${article} ${cited.ru}`
  if (part === 'note') return `примечание к ${whole}`
  const piece = part === undefined ? '' : `${unit === 'part' ? 'ч.' : 'п.'} ${part} `
  return `${point === undefined ? '' : `подп. ${point}) `}${piece}${whole}`
}

function kazakh({ article, part, point }: Citation, { cited, unit }: ActRow): string {
  if (part === 'note') return `${cited.kk} ${article}-бабының ескертпесі`
  const piece = unit === 'part' ? ['бөлігі', 'бөлігінің'] : ['тармағы', 'тармағының']
  if (part === undefined && point === undefined) return `${cited.kk} ${article}-бабы`
  if (point === undefined) return `${cited.kk} ${article}-бабының ${part}-${piece[0]}`
  if (part === undefined) return `${cited.kk} ${article}-бабының ${point}) тармақшасы`
  return `${cited.kk} ${article}-бабы ${part}-${piece[1]} ${point}) тармақшасы`
}

function english({ article, part, point }: Citation, { cited }: ActRow): string {
  if (part === 'note') return `note to art. ${article} of ${cited.en}`
  const pieces = [part, point].filter((piece) => piece !== undefined)
  return `art. ${article}${pieces.map((piece) => `(${piece})`).join('')} of ${cited.en}`
}
