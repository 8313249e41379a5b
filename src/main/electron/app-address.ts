export const APP_SCHEME = 'app'

/** Where all pages of Cairn live, and all they load. */
export const APP_ORIGIN = `${APP_SCHEME}://bundle`
