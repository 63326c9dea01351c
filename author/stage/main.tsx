import { createRoot } from 'react-dom/client';
import '#renderer/styles/index.css';
import { Stage } from './Stage.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('play.html has no #root');
createRoot(place).render(<Stage />);
