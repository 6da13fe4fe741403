// Keeps what goes wrong on the page in an attribute of its root, where a person, a test or a bug report can find it.
(() => {
  'use strict';
  const root = document.documentElement;
  const record = text => {
    root.dataset.errors = root.dataset.errors ? `${root.dataset.errors}\n${text}` : String(text);
  };
  const print = console.error.bind(console);
  console.error = (...parts) => {
    record(parts.join(' '));
    print(...parts);
  };
  window.addEventListener('error', event => record(event.message || event.error));
  window.addEventListener('unhandledrejection', event => record(event.reason));
  document.addEventListener('securitypolicyviolation', event => record(`blocked: ${event.violatedDirective} ${event.blockedURI}`));
})();
