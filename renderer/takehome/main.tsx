import { createRoot } from 'react-dom/client';
import '#renderer/styles/index.css';
import './takehome.css';
import { keepFocus } from '#renderer/app/focus-keeper.ts';
import { readLesson } from './read-lesson.ts';
import { TakeHome } from './TakeHome.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('takehome.html has no #root');
createRoot(place).render(<TakeHome lesson={readLesson(document.getElementById('lesson')?.textContent ?? '')} />);
keepFocus(window);
