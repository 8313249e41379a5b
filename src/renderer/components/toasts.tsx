import { Toast } from '@base-ui/react/toast'
import type { ReactNode } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'

/** Six seconds, longer while hovered or focused; one at a time. Never the only place an error is said. */
export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const { say } = useWords()
  return (
    <Toast.Provider timeout={6000} limit={1}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts" aria-label={say('common:notices')}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

const ToastList = () => {
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast">
      <Toast.Description />
      <Toast.Action />
    </Toast.Root>
  ))
}

/** Says something at the bottom of the window, with a way back where there is one. */
export const useToast = (): ((
  text: string,
  action?: { readonly label: string; readonly onClick: () => void },
) => void) => {
  const manager = Toast.useToastManager()
  return (text, action) => {
    const id = manager.add({
      description: text,
      ...(action === undefined
        ? {}
        : {
            actionProps: {
              children: action.label,
              onClick: () => {
                manager.close(id)
                action.onClick()
              },
            },
          }),
    })
  }
}
