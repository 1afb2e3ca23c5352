import { firstDayIn } from '../../law/corpus/remarks/days.ts'
import type { Day } from '../../law/law.ts'
import { plainNumber } from './law-number.ts'

/** What follows is about the end of the act, with the number of another act. */
const END_OF_ACT = /\.\s*(?:Прекратил|Утратил|Күші жойылды|Күші жойылған|Қолданылуын)/iu

/** Day of adoption and number out of `Закон Республики … от 17 апреля 2031 года № 7-X ЗРК. Утратил силу …`. */
export function readRequisite(requisite: string | undefined): { number?: string; adopted?: Day } {
  if (requisite === undefined) return {}
  const own = requisite.split(END_OF_ACT)[0] as string
  const number = /(?:№|N)\s*(\d[\p{L}\d-]*)/u.exec(own)?.[1]
  const adopted = firstDayIn(own)
  return {
    ...(number === undefined ? {} : { number: plainNumber(number) }),
    ...(adopted === undefined ? {} : { adopted }),
  }
}
