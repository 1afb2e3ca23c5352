import type { OfficeWords } from '../../reader/language/offices.ts'

/** What the names of bodies and offices tell of whose they are. */
export const offices: OfficeWords = {
  ofMany:
    /^(?:минист|ведомст|надзор|департам|комитет|управлен|агентст|республ|казахст|государ|полиц|правоохр|спецслуж|регулят|прокурат|пресс|служб|центр|орган|правительс|штаб|суд)/u,
  ofOne: /^(?:президент|премьер)/u,
  ofPerson: /^(?:депутат|министр|вице-министр|парламентар|сенатор|аким|прокурор|омбудсмен)/u,
  press: /пресс-?\s?(?:служб|секретар)|официальн\p{L}+ представител/iu,
}
