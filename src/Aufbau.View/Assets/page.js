// Structures that can be turned, and normal modes in motion. Reads the page's data; asks nobody for anything.
(() => {
  'use strict';
  const root = document.documentElement;
  const data = JSON.parse(document.getElementById('data').textContent);
  const look = { stick: { radius: 0.11 }, sphere: { scale: 0.26 } };
  const amplitude = 0.35; // Angstrom, of the atom that moves most.
  const period = 1100; // Milliseconds.
  const frame = 30; // Milliseconds between two pictures.
  const nearest = 6; // Angstrom, the size that the viewer's own zoom stops at.
  const roomAround = 1.2; // Angstrom, for the atoms' own size and their motion.
  const fill = 0.95;
  const turnHint = 'Drag to turn. Click, then scroll to zoom.';
  const touchHint = 'Tap, then drag to turn and pinch to zoom.';
  const idleHint = window.matchMedia('(pointer: coarse)').matches ? touchHint : turnHint;
  const views = new Map();
  let moving = null;
  let active = null;

  const hasWebGl = () => {
    try {
      const context = new OffscreenCanvas(1, 1).getContext('webgl2');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
      return Boolean(context);
    } catch {
      return false;
    }
  };

  const background = printing => printing ? '#ffffff' : getComputedStyle(root).getPropertyValue('--stage').trim();

  const extents = atoms => ['x', 'y', 'z'].map(axis => {
    const values = atoms.map(atom => atom[axis]);
    return Math.max(...values) - Math.min(...values);
  });

  // Turns a molecule so that its broad side faces the reader and its long side lies level, then tilts it a little.
  const face = (viewer, atoms) => {
    let [wide, high, deep] = extents(atoms);
    if (deep > Math.min(wide, high)) {
      if (wide <= high) {
        viewer.rotate(90, 'vy');
        [wide, deep] = [deep, wide];
      } else {
        viewer.rotate(90, 'vx');
        [high, deep] = [deep, high];
      }
    }
    if (high > wide) {
      viewer.rotate(90, 'vz');
    }
    viewer.rotate(-12, 'vy');
    viewer.rotate(16, 'vx');
  };

  // The viewer never comes nearer than to a molecule of some angstrom; the smallest ones need more.
  const approach = (viewer, atoms) => {
    viewer.zoomTo();
    const size = Math.hypot(...extents(atoms)) + roomAround;
    viewer.zoom(Math.max(fill, fill * nearest / size));
  };

  const activate = card => {
    active?.classList.remove('active');
    active = card;
    active?.classList.add('active');
  };

  // A page of many viewers must still scroll: the wheel and the finger belong to a viewer only after a click or tap on it.
  const guard = (box, card) => {
    const pass = event => {
      if (active !== card && !(event.type === 'wheel' && event.ctrlKey)) {
        event.stopPropagation();
      }
    };
    for (const kind of ['wheel', 'touchstart', 'touchmove']) {
      box.addEventListener(kind, pass, { capture: true, passive: true });
    }
    box.addEventListener('click', () => activate(card));
  };

  const show = entry => {
    const card = document.getElementById(entry.id);
    const box = card.querySelector('.viewer');
    const hint = card.querySelector('.structure .hint');
    box.replaceChildren();
    const viewer = $3Dmol.createViewer(box, { backgroundColor: background(false), antialias: true, disableFog: true });
    const model = viewer.addModel(entry.xyz, 'xyz');
    const atoms = model.selectedAtoms({});
    viewer.setStyle({}, look);
    face(viewer, atoms);
    approach(viewer, atoms);
    viewer.render();
    guard(box, card);
    hint.textContent = idleHint;
    views.set(entry.id, { entry, card, viewer, atoms, hint, rest: atoms.map(atom => [atom.x, atom.y, atom.z]) });
  };

  const displace = (view, displacements, factor) => {
    view.atoms.forEach((atom, index) => {
      const [x, y, z] = view.rest[index];
      atom.x = x + factor * displacements[3 * index];
      atom.y = y + factor * displacements[3 * index + 1];
      atom.z = z + factor * displacements[3 * index + 2];
    });
    view.viewer.setStyle({}, look);
    view.viewer.render();
  };

  const mark = (view, mode) => {
    for (const part of view.card.querySelectorAll('[data-mode]')) {
      const chosen = mode !== null && part.dataset.mode === String(mode);
      part.classList.toggle('chosen', chosen);
      part.querySelector('button')?.setAttribute('aria-pressed', String(chosen));
    }
    if (mode === null) {
      delete view.card.dataset.moving;
      view.hint.textContent = idleHint;
    } else {
      view.card.dataset.moving = String(mode);
      view.hint.textContent = `Mode ${mode + 1}, ${view.entry.wavenumbers[mode]} 1/cm. Choose it again to stop.`;
    }
  };

  const stop = () => {
    if (!moving) {
      return;
    }
    cancelAnimationFrame(moving.request);
    displace(moving.view, moving.displacements, 0);
    mark(moving.view, null);
    moving = null;
  };

  const step = time => {
    moving.start ??= time;
    if (time - moving.last >= frame) {
      moving.last = time;
      const phase = 2 * Math.PI * (time - moving.start) / period;
      displace(moving.view, moving.displacements, amplitude / 1000 * Math.sin(phase));
    }
    moving.request = requestAnimationFrame(step);
  };

  const choose = (id, mode) => {
    const view = views.get(id);
    const same = moving && moving.view === view && moving.mode === mode;
    stop();
    if (!same && view?.entry.modes[mode]) {
      mark(view, mode);
      moving = { view, mode, displacements: view.entry.modes[mode], last: 0 };
      moving.request = requestAnimationFrame(step);
    }
  };

  const repaint = printing => {
    for (const { viewer } of views.values()) {
      viewer.setBackgroundColor(background(printing));
      viewer.render();
    }
  };

  document.addEventListener('click', event => {
    const part = event.target.closest('[data-mode]');
    if (part) {
      choose(part.closest('article').id, Number(part.dataset.mode));
    } else if (!event.target.closest('.viewer')) {
      activate(null);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      stop();
      activate(null);
    }
  });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => repaint(false));
  window.addEventListener('beforeprint', () => {
    stop();
    repaint(true);
  });
  window.addEventListener('afterprint', () => repaint(false));

  // A link such as page.html#r1-mode-7 opens with that mode in motion.
  const follow = () => {
    const link = /^#(r\d+)-mode-(\d+)$/.exec(window.location.hash);
    if (link) {
      document.getElementById(link[1])?.scrollIntoView();
      choose(link[1], Number(link[2]) - 1);
    }
  };

  const finish = state => {
    root.dataset.state = state;
    follow();
    window.addEventListener('hashchange', follow);
  };

  // One structure per turn of the event loop, so that a page of many is readable while they are built.
  const next = index => {
    if (index === data.entries.length) {
      finish('ready');
      return;
    }
    show(data.entries[index]);
    setTimeout(next, 0, index + 1);
  };

  if (hasWebGl()) {
    next(0);
  } else {
    for (const details of document.querySelectorAll('.coordinates')) {
      details.open = true;
    }
    finish('text');
  }
})();
