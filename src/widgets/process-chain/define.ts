// Registers <lotse-process-chain>. Importing this file is all a page has to do.
import { define } from '../../ui/define.js';
import { ProcessChainElement } from './process-chain-element.js';

define('lotse-process-chain', ProcessChainElement);
