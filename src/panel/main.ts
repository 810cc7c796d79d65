import './no-compiling.ts';
import { AgreementPanel } from './agreement-panel.ts';
import { connectHost } from './host.ts';

customElements.define('agreement-panel', AgreementPanel);
const panel = new AgreementPanel();
document.body.append(panel);
panel.start(connectHost());
