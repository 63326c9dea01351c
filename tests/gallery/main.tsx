import { createRoot } from 'react-dom/client';
import '#renderer/styles/index.css';
import './gallery.css';
import { Gallery } from './Gallery.tsx';

const wanted = new URLSearchParams(window.location.search);
const { dataset } = document.documentElement;
dataset['text'] = wanted.get('text') ?? 'normal';
dataset['theme'] = wanted.get('theme') ?? 'default';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(<Gallery chosen={wanted.get('of')} />);
