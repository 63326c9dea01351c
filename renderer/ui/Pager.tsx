import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { icons } from './icons/icons.ts';

/** Turns the page and names what comes next; nothing here scrolls. */
export function Pager({
  children,
  onPress,
  direction = 'on',
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly direction?: 'on' | 'back';
}) {
  return direction === 'on' ? (
    <Button kind="secondary" trailingIcon={icons.next} onPress={onPress}>
      {children}
    </Button>
  ) : (
    <Button kind="secondary" icon={icons.back} onPress={onPress}>
      {children}
    </Button>
  );
}
