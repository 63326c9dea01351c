import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What stands in place of what broke. */
  readonly instead: ReactNode;
  readonly onDefect: (error: unknown) => void;
  /** What is drawn: another is tried anew. Where it is left out, broken stays broken until the page opens again. */
  readonly of?: unknown;
}

interface State {
  readonly broken: boolean;
  readonly of: unknown;
}

/** The one class of the page: React offers no other way to catch what rendering throws. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, of: undefined };

  static getDerivedStateFromError(): Pick<State, 'broken'> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { broken: false, of };
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo): void {
    this.props.onDefect(error);
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
