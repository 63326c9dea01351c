import { assertNever } from '#core/basics/assert-never.ts';
import type { LeafBlock } from '#core/content/block.ts';
import { AppsBlock, TransferBlock } from './Apps.tsx';
import { ChoiceBlock, SelectBlock } from './Choices.tsx';
import { ImageBlock } from './Image.tsx';
import { CodeBlock, FieldBlock, TickBlock } from './Fields.tsx';
import { CameraBlock, CropBlock, DocumentBlock, PagesBlock } from './Papers.tsx';
import { CallBlock, ChatBlock } from './Talk.tsx';
import { ButtonBlock, FilesBlock, ListBlock, MenuBlock, PictureBlock, TilesBlock } from './Taps.tsx';
import { HeadingBlock, NoticeBlock, StepperBlock, SummaryBlock, TextBlock, WaitingBlock } from './Words.tsx';

/** One block of a simulated screen, drawn by its kind. */
export function Block({ block }: { readonly block: LeafBlock }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock block={block} />;
    case 'text':
      return <TextBlock block={block} />;
    case 'notice':
      return <NoticeBlock block={block} />;
    case 'stepper':
      return <StepperBlock block={block} />;
    case 'field':
      return <FieldBlock block={block} />;
    case 'code':
      return <CodeBlock block={block} />;
    case 'choice':
      return <ChoiceBlock block={block} />;
    case 'select':
      return <SelectBlock block={block} />;
    case 'tick':
      return <TickBlock block={block} />;
    case 'button':
      return <ButtonBlock block={block} />;
    case 'list':
      return <ListBlock block={block} />;
    case 'tiles':
      return <TilesBlock block={block} />;
    case 'menu':
      return <MenuBlock block={block} />;
    case 'files':
      return <FilesBlock block={block} />;
    case 'summary':
      return <SummaryBlock block={block} />;
    case 'picture':
      return <PictureBlock block={block} />;
    case 'waiting':
      return <WaitingBlock block={block} />;
    case 'chat':
      return <ChatBlock block={block} />;
    case 'call':
      return <CallBlock block={block} />;
    case 'camera':
      return <CameraBlock block={block} />;
    case 'crop':
      return <CropBlock block={block} />;
    case 'pages':
      return <PagesBlock block={block} />;
    case 'document':
      return <DocumentBlock block={block} />;
    case 'apps':
      return <AppsBlock block={block} />;
    case 'image':
      return <ImageBlock block={block} />;
    case 'transfer':
      return <TransferBlock block={block} />;
    default:
      return assertNever(block);
  }
}
