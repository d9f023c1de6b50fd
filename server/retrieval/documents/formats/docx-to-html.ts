import { unreadable } from '../unreadable.ts'
import { checkZip } from './check-zip.ts'

// How a compound file begins, which an Office document with a password is instead of a zip.
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** A Word document as HTML with its headings, lists and tables; pictures are left out. */
export async function docxToHtml(file: string, bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 4).equals(COMPOUND_FILE))
    throw unreadable(file, 'is protected by a password or in an old format', 'save it as docx without a password')
  checkZip(file, bytes)
  const { default: mammoth } = await import('mammoth')
  const noPicture = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth
    .convertToHtml({ buffer: bytes }, { convertImage: noPicture })
    .catch((error: unknown) => {
      throw unreadable(file, 'is broken or no Word document', 'open it in Word and save it as docx again', error)
    })
  return value
}
