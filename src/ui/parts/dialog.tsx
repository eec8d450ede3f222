/**
 * A dialog over the page: the browser's own modal, so focus is held, Escape closes, and the rest is inert.
 * On closing the focus goes back to whatever opened it.
 */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../text/messages.ts';
import { Icon } from './icon.tsx';

interface DialogProps {
  title: string;
  eyebrow?: string;
  onClose: () => void;
  children: ComponentChildren;
}

export function Dialog({ title, eyebrow, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const shown = useRef(title);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  // Another title is another paper in the same place: it is read from its top.
  useLayoutEffect(() => {
    if (title === shown.current) return;
    shown.current = title;
    box.current?.scrollTo(0, 0);
    document.getElementById(heading)?.focus({ preventScroll: true });
  }, [title]);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === box.current && onClose()}
    >
      <button type="button" class="dialog__close" aria-label={t('common.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h2 class="panel-title dialog__title" id={heading} tabIndex={-1} autofocus>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
