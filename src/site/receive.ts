import { Problem } from '../problem.ts'

const MEBIBYTE = 1024 * 1024
/** A form with a file just over the limit must still arrive, so that what was typed beside it can be kept. */
const LARGEST_FORM = 16 * MEBIBYTE
/** Beyond this the connection is cut: nobody sends so much by mistake. */
const LARGEST_DRAINED = 512 * MEBIBYTE

/**
 * The fields of a sent form.
 * @throws Problem `page-too-large`, `page-form`
 */
export async function receiveForm(request: Request): Promise<FormData> {
  const bytes = await receiveBytes(request)
  const type = request.headers.get('content-type') ?? ''
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch (cause) {
    throw new Problem('page-form', 'input', {}, { cause })
  }
}

async function receiveBytes({ body }: Request): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size <= LARGEST_FORM) chunks.push(chunk)
    // Read on without keeping anything: a browser shows an answer only after it could send all.
    else chunks.length = 0
    if (size > LARGEST_DRAINED) break
  }
  if (size > LARGEST_FORM) throw new Problem('page-too-large', 'input', { limit: LARGEST_FORM / MEBIBYTE })
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
