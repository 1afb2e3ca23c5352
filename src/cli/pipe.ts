import { Problem } from '../problem.ts'
import { EXIT } from './exit-codes.ts'
import { languageOf } from './language.ts'

let minded = false

/**
 * Ends when nothing more can be written: without a word when whoever reads our output stops reading (`saual … | head`),
 * with one when a disk is full.
 */
export function endWhenUnwritable(): void {
  if (minded) return
  minded = true
  mind(process.stdout, '/dev/stdout')
  mind(process.stderr, '/dev/stderr')
}

function mind(stream: NodeJS.WriteStream, name: string): void {
  stream.on('error', async ({ code: reason = 'EIO' }: NodeJS.ErrnoException) => {
    if (reason === 'EPIPE') process.exit()
    if (stream === process.stderr) process.exit(EXIT.input)
    const { tell } = await import('./tell.ts')
    process.exit(
      await tell(new Problem('out-unwritable', 'input', { name, reason }), languageOf(process.env)),
    )
  })
}
