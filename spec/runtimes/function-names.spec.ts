import { onEachRuntime } from './on-each-runtime.ts';

onEachRuntime('A function is called by its name in snake case', 'function-names', (gives) => {
  gives('methods.path_key', { title: 'pathKey', output: 'pathKey' });
  gives('methods.price_of', { title: 'price$Of', output: 'price$Of' });
  gives('methods.html_page2_text', { title: 'HTMLPage2Text', output: 'HTMLPage2Text' });
});
