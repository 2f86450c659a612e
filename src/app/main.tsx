import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/look/fonts.css';
import '../ui/look/tokens.css';
import '../ui/look/base.css';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
