import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'

/**
 * [trust 1.3] What the runtime of a release may do. Every fuse is named: one that a newer Electron adds stops the
 * packaging until it is decided on.
 */
export const RELEASE_FUSES = /** @type {const} */ ({
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: false, // there are no cookies, and it asks for a keychain's password
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true, // macOS and Windows; Linux has no such check
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
})

/** @param {string} executable */
export async function setReleaseFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    ...RELEASE_FUSES,
  })
}

/**
 * For the copy that tests drive: Playwright needs the one fuse, all others stay as they are.
 *
 * @param {string} executable
 */
export async function allowInspecting(executable) {
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true })
}

/**
 * What is set in a runtime, by the names of the fuses.
 *
 * @param {string} executable
 * @returns {Promise<Record<string, boolean>>}
 */
export async function readFuses(executable) {
  const wire = await getCurrentFuseWire(executable)
  const names = Object.entries(FuseV1Options).filter(([name]) => Number.isNaN(Number(name)))
  return Object.fromEntries(
    names.map(([name, place]) => [name, wire[/** @type {FuseV1Options} */ (place)] === FuseState.ENABLE]),
  )
}
