// Both formats are a list of PNG pictures with a small head, since Windows Vista and Mac OS X 10.7.

const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]
/** Apple's names of the sizes; the second of two is the same picture for screens of double density. */
const APPLE_TYPES = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['icp6', 64],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
])

/** @param {ReadonlyMap<number, Buffer>} pictures PNG by side */
export function windowsIcon(pictures) {
  const list = WINDOWS_SIZES.map((size) => ({ size, png: picture(pictures, size) }))
  const head = Buffer.alloc(6 + 16 * list.length)
  head.writeUInt16LE(1, 2) // an icon, not a cursor
  head.writeUInt16LE(list.length, 4)
  let at = head.length
  for (const [index, { size, png }] of list.entries()) {
    const entry = 6 + 16 * index
    head.writeUInt8(size === 256 ? 0 : size, entry)
    head.writeUInt8(size === 256 ? 0 : size, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  }
  return Buffer.concat([head, ...list.map(({ png }) => png)])
}

/** @param {ReadonlyMap<number, Buffer>} pictures PNG by side */
export function appleIcons(pictures) {
  const chunks = APPLE_TYPES.map(([type, size]) => chunk(type, picture(pictures, size)))
  return chunk('icns', Buffer.concat(chunks))
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}

/**
 * @param {ReadonlyMap<number, Buffer>} pictures
 * @param {number} size
 */
function picture(pictures, size) {
  const png = pictures.get(size)
  if (png === undefined) throw new Error(`no picture of ${size} pixels`)
  return png
}
