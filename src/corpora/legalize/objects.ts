import { type RunningGit, startGit } from './git.ts'
import { decodeFile, LARGEST, type ReadFile } from './text.ts'

const NEWLINE = 0x0a

/** Reads objects of a git repository one after the other through one `git cat-file`. */
export interface Objects {
  read(object: string): Promise<ReadFile>
  close(): void
}

/** Opens the objects of a git directory. A damaged object is a fault of its own; the next one is read all the same. */
export function openObjects(directory: string): Objects {
  let running: Answers | undefined
  return {
    async read(object) {
      running ??= new Answers(startGit(directory, ['cat-file', '--batch']))
      const answer = await running.ask(object)
      if (answer.ended) running = undefined
      return answer.file
    },
    close() {
      running?.stop()
      running = undefined
    },
  }
}

class Answers {
  readonly #git: RunningGit
  readonly #pieces: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(git: RunningGit) {
    this.#git = git
    this.#pieces = git.output[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  }

  stop(): void {
    this.#git.input.end()
    this.#git.stop()
  }

  async ask(object: string): Promise<{ file: ReadFile; ended: boolean }> {
    this.#git.input.write(`${object}\n`)
    const header = await this.#line()
    if (header === undefined) return { file: { fault: await this.#complaint() }, ended: true }
    const size = / blob (\d+)$/u.exec(header)?.[1]
    // A partial copy of a repository lacks objects; git says so and goes on.
    if (header.endsWith(' missing'))
      return { file: { fault: 'its object is missing from the repository' }, ended: false }
    if (size === undefined) {
      this.stop()
      return { file: { fault: `not a file: ${header.slice(0, 100)}` }, ended: true }
    }
    const bytes = await this.#take(Number(size) + 1, Number(size) <= LARGEST)
    if (bytes === undefined) return { file: { fault: await this.#complaint() }, ended: true }
    return { file: decodeFile(bytes.subarray(0, -1), Number(size)), ended: false }
  }

  async #complaint(): Promise<string> {
    return (await this.#git.failure) ?? 'git ended without an answer'
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#pieces.next()
    if (done) return false
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value])
    return true
  }

  async #line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf(NEWLINE)
      if (end >= 0) {
        const line = this.#rest.toString('utf8', 0, end)
        this.#rest = this.#rest.subarray(end + 1)
        return line
      }
      if (!(await this.#more())) return undefined
    }
  }

  /** The next `count` bytes; what is not kept is passed over piece by piece. */
  async #take(count: number, keep: boolean): Promise<Buffer | undefined> {
    const kept: Buffer[] = []
    let left = count
    while (left > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) return undefined
      const piece = this.#rest.subarray(0, left)
      this.#rest = this.#rest.subarray(piece.length)
      left -= piece.length
      if (keep) kept.push(piece)
    }
    return kept.length === 1 ? (kept[0] as Buffer) : Buffer.concat(kept)
  }
}
