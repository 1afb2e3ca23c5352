import type { Export } from '../export.ts'

/** The reading itself, for programs. */
const json: Export = {
  name: 'json',
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  forPrograms: true,
  render: (reading, { compact }) => `${JSON.stringify(reading, null, compact ? 0 : 2)}\n`,
}

export default json
