import './no-compiling.ts';
import { AgreementPanel } from './agreement-panel.ts';
import { connectHost, pageLanguage } from './host.ts';
import { setLanguage } from './language.ts';

const language = pageLanguage();
if (language) setLanguage(language);
customElements.define('agreement-panel', AgreementPanel);
const panel = new AgreementPanel();
document.body.append(panel);
panel.start(connectHost());
