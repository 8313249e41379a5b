/**
 * What a folder lies on. On another computer's disk the log can't be trusted, and a program that copies a folder to a
 * cloud takes the file without its log.
 */
export type FolderKind = 'local' | 'network' | 'cloud'

const NETWORK_TYPES =
  /^(nfs\d?|cifs|smb\d?|smbfs|9p|afs|ncpfs|ceph|glusterfs|lustre|davfs|vboxsf|prl_fs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|vmhgfs-fuse|glusterfs|s3fs|gcsfuse))$/

/** Folders that programs which copy to a cloud make, by the names they give them. */
const CLOUD_FOLDERS: readonly RegExp[] = [
  /^onedrive( - .+)?$/i,
  /^dropbox( \(.+\))?$/i,
  /^google ?drive( \(.+\))?$/i,
  /^googledrive-.+$/i,
  /^my drive$/i,
  /^icloud ?drive$/i,
  /^mobile documents$/i,
  /^cloudstorage$/i,
  /^(box sync|pclouddrive|pcloud drive|nextcloud|owncloud|seafile|mega|megasync|proton drive|nutstore)$/i,
]

/**
 * @param folder as an absolute path, links followed
 * @param mounts what is mounted where, as Linux lists it in /proc/self/mounts; '' where there is no such list
 */
export function folderKind(folder: string, mounts: string): FolderKind {
  const segments = folder.split(/[\\/]/).filter((segment) => segment !== '')
  if (segments.some((segment) => CLOUD_FOLDERS.some((name) => name.test(segment)))) return 'cloud'
  // \\server\share, but not the \\?\ and \\.\ that Windows itself puts before its own paths.
  if (/^\\\\(?![?.]\\)/.test(folder) || /^\\\\\?\\UNC\\/i.test(folder)) return 'network'
  return NETWORK_TYPES.test(typeOfMount(folder, mounts)) ? 'network' : 'local'
}

/** The type of the file system that the folder is on: the longest place that it is under, and of equals the last. */
function typeOfMount(folder: string, mounts: string): string {
  let found = { place: '', type: '' }
  for (const line of mounts.split('\n')) {
    const [, escaped = '', type = ''] = line.split(' ')
    const place = escaped.replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    const isUnder = place !== '' && (folder === place || folder.startsWith(place.endsWith('/') ? place : `${place}/`))
    if (isUnder && place.length >= found.place.length) found = { place, type }
  }
  return found.type
}
