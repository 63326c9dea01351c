import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What stands in place of a broken screen until the page opens again. */
  readonly instead: ReactNode;
  readonly onDefect: (error: unknown) => void;
}

/** The one class of the page: React offers no other way to catch what rendering throws. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo): void {
    this.props.onDefect(error);
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
