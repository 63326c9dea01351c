import { createRoot } from 'react-dom/client';
import '#renderer/styles/index.css';
import './styles.css';
import { Desk } from './desk/Desk.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(<Desk />);
