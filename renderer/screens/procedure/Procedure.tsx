import { useState } from 'react';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { personalPapers } from '#core/slip/papers.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { SlipDoor } from '#renderer/app/SlipDoor.tsx';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useProcedure } from '#renderer/app/use-content.ts';
import { useDense } from '#renderer/app/use-rows-that-fit.ts';
import { useProcedureRecord } from '#renderer/app/use-activity.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Facts } from './Facts.tsx';
import { GoodToKnow } from '#renderer/app/GoodToKnow.tsx';
import { Papers } from './Papers.tsx';
import { Questions } from './Questions.tsx';
import styles from './Procedure.module.css';

export function Procedure({ id }: { readonly id: string }) {
  const loaded = useProcedure(id);
  return <ContentGate loaded={loaded}>{(document) => <Page key={id} document={document} />}</ContentGate>;
}

type Tab = 'papers' | 'facts' | 'questions' | 'more';

/** What a citizen needs of one procedure. At the largest text, and on small screens, one topic a view. */
function Page({ document }: { readonly document: ProcedureDocument }) {
  const { procedure } = document;
  const { t, pick } = useLanguage();
  const { look } = useKiosk();
  const { state } = useVisit();
  const { back } = useActions();
  const [tab, setTab] = useState<Tab>('papers');
  useProcedureRecord(procedure.id);
  const answers = state.answers[procedure.id] ?? {};
  const papers = personalPapers(procedure, answers);
  const dense = useDense(look.layout);
  const tabs: readonly { readonly id: Tab; readonly label: string }[] = [
    { id: 'papers', label: t('procedure.tabPapers') },
    ...(dense ? ([{ id: 'facts', label: t('procedure.tabFacts') }] as const) : []),
    ...(dense && procedure.questions.length > 0 ? ([{ id: 'questions', label: t('procedure.tabQuestions') }] as const) : []),
    { id: 'more', label: t('procedure.tabMore') },
  ];
  return (
    <Screen material="paper" onBack={back} crumb={pick(procedure.name)}>
      <div className={styles['layout']} data-dense={dense || undefined}>
        <div className={styles['reading']}>
          <header>
            <h1>{pick(procedure.name)}</h1>
            {!dense && (
              <p>
                <GlossedText text={pick(procedure.summary)} />
              </p>
            )}
          </header>
          {!dense && <Facts document={document} />}
          {tabs.length > 1 && <Tabs label={pick(procedure.name)} tabs={tabs} chosen={tab} onChoose={setTab} />}
          {tab === 'papers' && <Papers document={document} rows={papers} />}
          {tab === 'facts' && <Facts document={document} />}
          {tab === 'questions' && <Questions procedure={procedure} answers={answers} />}
          {tab === 'more' && <GoodToKnow document={document} />}
        </div>
        <aside
          className={styles['side']}
          aria-label={t(dense || procedure.questions.length === 0 ? 'procedure.next' : 'procedure.tabQuestions')}
        >
          {!dense && <Questions procedure={procedure} answers={answers} />}
          <Doors document={document} />
        </aside>
      </div>
    </Screen>
  );
}

/** The one filled act, and the slip beside it. */
function Doors({ document: { procedure } }: { readonly document: ProcedureDocument }) {
  const { t } = useLanguage();
  const { go } = useActions();
  const { script } = procedure;
  return (
    <div className={styles['doors']}>
      <Button
        kind="primary"
        icon={icons.play}
        {...(script === undefined ? { off: t('procedure.noPractice') } : {})}
        onPress={() => script !== undefined && go({ name: 'rungs', script, procedure: procedure.id })}
      >
        {t('procedure.try')}
      </Button>
      <SlipDoor procedure={procedure.id} />
    </div>
  );
}
