import { eliOf } from '../eli/identifier.ts'
import { lettersOf } from '../eli/language.ts'
import type { ActExport, ActText } from './export.ts'
import { expressionOf, subtypeOf, workOf } from './names.ts'
import { block, element } from './xml.ts'

/** Who writes the markup. */
export const EDITOR = '#saual'
/** Who adopted the act: no corpus tells it, so it is only said that there is somebody. */
export const AUTHOR = '#author'

/** Work, expression and manifestation of one text of an act. */
export function identification(exported: ActExport): string {
  const { country, jurisdiction, build, text } = exported
  const { act, since } = text.edition
  const work = workOf(exported, act)
  const expression = expressionOf(work, text)
  return block('identification', { source: EDITOR }, [
    block('FRBRWork', {}, [
      ...addresses(work, `${work}/!main`),
      element('FRBRalias', { value: eliOf(jurisdiction, act), name: 'eli' }),
      element('FRBRalias', { value: act.key, name: `key in ${build.name}` }),
      element('FRBRdate', firstDate(text)),
      element('FRBRauthor', { href: AUTHOR }),
      element('FRBRcountry', { value: country }),
      subtypeOf(act) === undefined ? '' : element('FRBRsubtype', { value: subtypeOf(act) }),
      act.number === undefined ? '' : element('FRBRnumber', { value: act.number }),
      element('FRBRname', { value: act.title }),
    ]),
    block('FRBRExpression', {}, [
      ...addresses(expression, `${expression}/!main`),
      element('FRBRalias', {
        value: eliOf(jurisdiction, act, { on: since, language: text.language }),
        name: 'eli',
      }),
      element('FRBRdate', { date: since, name: 'version' }),
      element('FRBRauthor', { href: AUTHOR }),
      element('FRBRauthoritative', { value: 'false' }),
      element('FRBRlanguage', { language: lettersOf(text.language) }),
    ]),
    block('FRBRManifestation', {}, [
      ...addresses(`${expression}.akn`, `${expression}/!main.xml`),
      // The same build gives the same bytes: the day of the newest text stands for the day of the markup.
      element('FRBRdate', { date: build.newest, name: 'build' }),
      element('FRBRauthor', { href: EDITOR }),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ])
}

/** The addresses of a level. */
function addresses(uri: string, main: string): string[] {
  return [element('FRBRthis', { value: main }), element('FRBRuri', { value: uri })]
}

/** A work must have a date: that of its adoption, or else that of its first known text. */
function firstDate({ edition, editions }: ActText): { date: string; name: string } {
  const { adopted } = edition.act
  return adopted === undefined
    ? { date: (editions[0] ?? edition).since, name: 'first-known-version' }
    : { date: adopted, name: 'adoption' }
}
