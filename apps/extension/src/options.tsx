import './panel/panel.css';
import { openSettingsPage } from './settings/settings.ts';

void openSettingsPage(document.body);
