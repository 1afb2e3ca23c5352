const LAST_VOWEL = /[аоұыеөүі](?=[^аоұыеөүі]*$)/u
const FRONT = 'еөүі'

/** A place in law in the Kazakh locative: «ҚР ҚК 174-бабының 3-бөлігі» becomes «… 3-бөлігінде». Its label ends with whose part it is. */
export function atPlace(label: string): string {
  const [vowel = ''] = LAST_VOWEL.exec(label) ?? []
  return `${label}${FRONT.includes(vowel) ? 'нде' : 'нда'}`
}
