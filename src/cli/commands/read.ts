import type { Command } from '../command.ts'
import { exportNames } from '../found.ts'
import { METADATA_OPTIONS } from '../metadata.ts'
import { endWhenUnwritable } from '../pipe.ts'

/** Reads statements from files, addresses or standard input and prints or writes the readings. */
const read: Command = {
  takes: 'FILE|ADDRESS|- …',
  options: {
    format: { type: 'string', short: 'f', value: exportNames },
    out: { type: 'string', short: 'o', value: 'FILE' },
    check: { type: 'string', multiple: true, value: 'NAME,NAME' },
    explain: { type: 'string', value: 'NAME' },
    earlier: { type: 'string', multiple: true, value: 'FILE' },
    against: { type: 'string', value: 'FILE' },
    jsonl: { type: 'boolean' },
    'allow-http': { type: 'boolean' },
    ...METADATA_OPTIONS,
  },
  mindsStreams: true,
  async run(call) {
    if (!call.has('against') && !call.has('jsonl')) {
      if (call.has('explain')) return (await import('../inputs/explain.ts')).explain(call)
      return (await import('../inputs/read-inputs.ts')).readInputs(call)
    }
    endWhenUnwritable()
    if (call.has('against')) return (await import('../against/read-against.ts')).readAgainst(call)
    return (await import('../lines/read-lines.ts')).readLines(call)
  },
}

export default read
