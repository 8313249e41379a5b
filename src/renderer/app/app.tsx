import styles from './app.module.css'

/** The frame every screen stands in. */
export function App() {
  return (
    <main className={styles['frame']}>
      <h1 className={styles['name']}>Cairn</h1>
    </main>
  )
}
