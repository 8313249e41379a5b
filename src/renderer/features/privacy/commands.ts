import type { AppState } from '#shared/ipc/contract.ts'

export interface Commands {
  /** Lists what is open to a network; prints nothing where nothing is. */
  readonly sockets: string
  /** Shows every attempt as it happens; null where the system brings no such program. */
  readonly trace: string | null
  /** Opens the data file. */
  readonly file: string
}

/** What to type into a terminal, with the numbers and paths filled in. None of it is of ours. */
export const commandsFor = (platform: AppState['platform'], folder: string, processes: readonly number[]): Commands => {
  const list = processes.join(',')
  switch (platform) {
    case 'linux':
      return {
        sockets: `ss -tuwanp | grep -E 'pid=(${processes.join('|')}),'`,
        trace: `sudo strace -f -e trace=%network -p ${processes[0] ?? ''}`,
        file: `sqlite3 '${inQuotes(`${folder}/store/cairn.db`)}' .tables`,
      }
    case 'darwin':
      return {
        sockets: `lsof -nP -i -a -p ${list}`,
        trace: `nettop -p ${processes[0] ?? ''}`,
        file: `sqlite3 '${inQuotes(`${folder}/store/cairn.db`)}' .tables`,
      }
    case 'win32':
      return {
        sockets: `@(Get-NetTCPConnection; Get-NetUDPEndpoint) | Where-Object OwningProcess -in ${list}`,
        trace: null,
        file: `sqlite3 '${folder.replaceAll("'", "''")}\\store\\cairn.db' .tables`,
      }
  }
}

/** Within the single quotes of a shell. */
const inQuotes = (path: string): string => path.replaceAll("'", String.raw`'\''`)
