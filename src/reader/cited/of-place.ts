const LAST_VOWEL = /[аоұыеөүі](?=[^аоұыеөүі]*$)/u
const FRONT = 'еөүі'

/** A place in law in the Kazakh genitive: «ҚР ҚК 174-бабы» becomes «ҚР ҚК 174-бабының», as what stands behind it is a part of it. */
export function ofPlace(label: string): string {
  const [vowel = ''] = LAST_VOWEL.exec(label) ?? []
  return `${label}${FRONT.includes(vowel) ? 'нің' : 'ның'}`
}
