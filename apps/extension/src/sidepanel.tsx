import './panel/panel.css';
import { openPanelPage } from './panel/panel.ts';

void openPanelPage(document.body);
