import type { Output } from '../output.ts'
import { opinionOf } from './form.ts'

/** An opinion for programs, in all its languages. */
const json: Output = {
  ending: 'json',
  mediaType: 'application/json; charset=utf-8',
  link: { name: 'JSON', place: 4 },
  render: async (opinion, { addresses }) => `${JSON.stringify(opinionOf(opinion, addresses), null, 2)}\n`,
}

export default json
