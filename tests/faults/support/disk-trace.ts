import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { nodeEnv } from './as-node.ts'
import { program } from './programs.ts'

/** What a process asked of the disk, or said, in order. */
export type Step =
  | { readonly kind: 'create'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly size: number }
  /** Of a file, or of a folder with its names. */
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'said'; readonly text: string }

const CALLS =
  'openat,pwrite64,write,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,copy_file_range,sendfile'

/** Runs a program of tests/faults/processes to its end and writes down what its first thread, SQLite's, did to files. */
export async function traceDisk(name: string, args: readonly string[], traceFile: string): Promise<readonly Step[]> {
  const child = spawn(
    'strace',
    [
      '-qq',
      '-y',
      '-xx',
      '-s',
      '1000000',
      '-e',
      `trace=${CALLS}`,
      '-o',
      traceFile,
      process.execPath,
      program(name),
      ...args,
    ],
    { env: nodeEnv, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  child.stdout.resume()
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}`)
  return readTrace(readFileSync(traceFile, 'latin1'))
}

const LINE = /^(?<call>\w+)\((?<args>.*)\) += (?<result>-?\d+)/
const HANDLE = /^(?<number>\d+)<(?<path>[^>]*)>/
const HEX = /\\x([0-9a-f]{2})/g

export function readTrace(trace: string): readonly Step[] {
  /** Where a plain `write` goes on; -1 is the end of the file. */
  const positions = new Map<string, number>()
  return trace.split('\n').flatMap((line): readonly Step[] => {
    const { call = '', args = '', result = '-1' } = LINE.exec(line)?.groups ?? {}
    if (Number(result) < 0) return []
    const strings = [...args.matchAll(/"([^"]*)"/g)].map(([, hex = '']) => bytesOf(hex))
    const { number = '', path: hexPath = '' } = HANDLE.exec(args)?.groups ?? {}
    const path = bytesOf(hexPath).toString()
    const texts = strings.map((bytes) => bytes.toString())
    switch (call) {
      case 'openat': {
        positions.set(result, args.includes('O_APPEND') ? -1 : 0)
        const created = texts[0] ?? ''
        const cut: Step[] = args.includes('O_TRUNC') ? [{ kind: 'truncate', path: created, size: 0 }] : []
        return args.includes('O_CREAT') ? [{ kind: 'create', path: created }, ...cut] : cut
      }
      case 'pwrite64':
        return [{ kind: 'write', path, at: Number(/, (\d+)$/.exec(args)?.[1]), bytes: strings[0] ?? Buffer.alloc(0) }]
      case 'write': {
        if (number === '1') return [{ kind: 'said', text: texts[0] ?? '' }]
        const at = positions.get(number) ?? 0
        if (at < 0) throw new Error('a file that is appended to: the simulated disk knows no such thing')
        positions.set(number, at + Number(result))
        return [{ kind: 'write', path, at, bytes: strings[0] ?? Buffer.alloc(0) }]
      }
      case 'ftruncate':
        return [{ kind: 'truncate', path, size: Number(/, (\d+)$/.exec(args)?.[1]) }]
      case 'fsync':
      case 'fdatasync':
        return [{ kind: 'sync', path }]
      case 'rename':
      case 'renameat':
      case 'renameat2':
        return [{ kind: 'rename', path: texts[0] ?? '', to: texts[1] ?? '' }]
      case 'unlink':
      case 'unlinkat':
        return [{ kind: 'unlink', path: texts[0] ?? '' }]
      default:
        // A copy made by the kernel has no bytes in the trace.
        throw new Error(`${call}: the simulated disk knows no such thing`)
    }
  })
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(HEX, '$1'), 'hex')
}
