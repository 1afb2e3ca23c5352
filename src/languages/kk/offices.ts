import type { OfficeWords } from '../../reader/language/offices.ts'

/** What the names of bodies and offices tell of whose they are. */
export const offices: OfficeWords = {
  ofMany: /^(?:министр|агентті|басқарм|қазақст|баспасөз|қызмет|мемлекет|орталы|полиция|штаб|сот)/u,
  ofOneWord: /^(?:полиция|прокуратура|үкімет)/u,
  ofOne: /^(?:президент|премьер|мемлекет)/u,
  ofPerson: /^(?:депутат|министр|вице-министр|сенатор|әкім|төраға|прокурор|омбудсмен)/u,
  press: /баспасөз (?:қызмет|хатшы)|ресми өкіл/iu,
}
