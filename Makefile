# All that a user of the sources or a contributor has to know is in `make help`.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# As the engine has it (core/engine/process.py says why); numpy reads it when it is loaded.
export OPENBLAS_NUM_THREADS ?= 1
export LANG := $(or $(LANG),C.UTF-8)
test-core test-ui test-cycles test-desktop screenshots: export LC_ALL := C.UTF-8

# The interpreter of the engine's environment: the first with venv that is 3.11 or newer. `make env PYTHON=...` names another.
PYTHON ?=
# QGIS's own interpreter.
QGIS_PYTHON ?= /usr/bin/python3
# What `make bench-accuracy` and `make bench-inter` measure: all of it, or as in
# BENCH="--series romania-10m --protocol holes", BENCH="--part speed".
BENCH ?=
# The folder of a QGIS profile, for `make install`.
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default

# A stamp carries the checksum of what it was made from: a changed lock rebuilds, a touched one does not.
sum = $(shell cat $(1) | sha256sum | cut -c1-12)
ENV := .venv/.locks-$(call sum,requirements/base.txt requirements/dev.txt)
DEEP := .venv/.deep-$(call sum,requirements/deep.txt)
CLOUDS := .venv/.clouds-$(call sum,requirements/clouds.txt)
EDITABLE := .venv/.package-$(call sum,pyproject.toml)
BENCH_ENV := .venv-bench/.locks-$(call sum,requirements/bench.txt)
FUSETS_ENV := .venv-fusets/.locks-$(call sum,requirements/fusets.txt)
QGIS_ENV := .venv-qgis/.locks-$(call sum,requirements/qgis-tests.txt)

export REVISIT_PYTHON := $(CURDIR)/.venv/bin/python

.PHONY: help demo clouds test test-fast test-core test-ui test-cycles test-desktop lint format package install bench bench-accuracy bench-inter screenshots translations env locks clean

help: ## list these commands
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

demo: env qgis package ## answer one real query in the real QGIS (without a display: pictures in build/demo/)
	.venv/bin/python -m revisit.tools.desktop.demo

test: test-core test-ui test-desktop ## run every test

test-fast: env $(CLOUDS) ## run the tests that need neither QGIS nor much time
	.venv/bin/python -m pytest tests --ignore=tests/ui --ignore=tests/desktop -m "not slow"

test-core: env $(CLOUDS)
	.venv/bin/python -m pytest tests --ignore=tests/ui --ignore=tests/desktop

test-ui: env $(QGIS_ENV)
	xvfb-run -a -s "-screen 0 1600x1000x24" .venv-qgis/bin/python -m pytest tests/ui

test-cycles: env $(QGIS_ENV) ## start, cancel, remove and unload the plugin 200 times: nothing is left, nothing grows
	REVISIT_CYCLES=200 xvfb-run -a -s "-screen 0 1600x1000x24" .venv-qgis/bin/python -m pytest -s tests/ui/test_cycles.py

test-desktop: env qgis package
	.venv/bin/python -m pytest tests/desktop

lint: env ## check style and formatting
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

format: env ## put files into the format that lint asks for
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

package: env ## make dist/revisit.zip, the plugin as users get it
	.venv/bin/python -m revisit.tools.package dist/revisit.zip

install: package ## put the plugin into the QGIS profile (PROFILE=folder names another)
	.venv/bin/python -m revisit.tools.install dist/revisit.zip "$(PROFILE)"

bench: env ## measure speed and memory on the sample
	.venv/bin/python -m revisit.bench

bench-accuracy: env $(BENCH_ENV) ## measure accuracy on real series, against simple answers and eo-learn (about half an hour)
	.venv/bin/python -m revisit.bench.accuracy $(BENCH)

bench-inter: env $(FUSETS_ENV) ## measure generation from other sensors beside MOGPR, and its speed (REVISIT_DATA names the folder of its data)
	.venv/bin/python -m revisit.bench.inter $(BENCH)

screenshots: env qgis package ## make the pictures of the guide and of the help in the real QGIS
	.venv/bin/python -m revisit.tools.desktop.screenshots

translations: env ## update resources/i18n/ from the code, and compile it (Qt's lrelease)
	@lrelease -version >/dev/null 2>&1 || tools/apt_install.sh qttools5-dev-tools
	.venv/bin/python -m revisit.tools.translations

env: $(ENV) $(DEEP) $(EDITABLE) ## build the engine's environment in .venv/, with the command line .venv/bin/revisit

clouds: env $(CLOUDS) ## add the optional cloud detection for Sentinel-2 Level-1C (s2cloudless) to .venv/

locks: ## pin and hash the newest versions of what requirements/*.in name (needs uv)
	cd requirements && for name in base dev qgis-tests bench; do \
	  uv pip compile --no-config --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
	    --custom-compile-command 'make locks' --output-file $$name.txt $$name.in || exit 1; done
	cd requirements && uv pip compile --no-config --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
	  --override fusets-overrides.in --custom-compile-command 'make locks' --output-file fusets.txt fusets.in
	cd requirements && { echo '# Networks, on top of base.txt: exact versions without hashes; deep.in says why.'; \
	  uv pip compile --no-config --python-version 3.11 --upgrade --quiet --no-header --no-annotate deep.in \
	    | grep -Ev '^(cuda-|nvidia-|triton|setuptools)'; } > deep.part && mv deep.part deep.txt
	cd requirements && uv pip compile --no-config --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
	  $$(sed -n 's/^\([a-z0-9-]*\)==.*/--no-emit-package \1/p' base.txt | sort -u) \
	  --custom-compile-command 'make locks' --output-file clouds.txt clouds.in

clean: ## remove everything that these commands made, environments included
	rm -rf .venv .venv-qgis .venv-bench .venv-fusets build dist *.egg-info .pytest_cache .ruff_cache

$(ENV):
	python=$$(tools/find_python.sh $(PYTHON)) && rm -rf .venv && "$$python" -m venv .venv
	.venv/bin/python -m pip install --disable-pip-version-check --require-hashes -r requirements/base.txt -r requirements/dev.txt
	touch $@

$(DEEP): $(ENV)
	.venv/bin/python -m pip install --disable-pip-version-check -r requirements/deep.txt
	rm -f .venv/.deep-* && touch $@

# What base.txt has as well is not in clouds.txt: pip trusts what is installed, and takes the rest by its hashes.
$(CLOUDS): $(ENV) | $(DEEP)
	.venv/bin/python -m pip install --disable-pip-version-check --require-hashes -r requirements/clouds.txt
	rm -f .venv/.clouds-* && touch $@

$(EDITABLE): $(ENV)
	.venv/bin/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --no-index -e .
	rm -f .venv/.package-* && touch $@

$(QGIS_ENV): | qgis
	rm -rf .venv-qgis && $(QGIS_PYTHON) -m venv --system-site-packages .venv-qgis
	.venv-qgis/bin/python -m pip install --disable-pip-version-check --require-hashes -r requirements/qgis-tests.txt
	touch $@

# The outside peer of bench-accuracy; requirements/bench.in says why it has an environment of its own.
$(BENCH_ENV): $(ENV)
	rm -rf .venv-bench && .venv/bin/python -m venv .venv-bench
	.venv-bench/bin/python -m pip install --disable-pip-version-check --require-hashes -r requirements/bench.txt
	touch $@

# That of bench-inter; requirements/fusets.in says why pip does not look at what its packages ask for.
$(FUSETS_ENV): $(ENV)
	rm -rf .venv-fusets && .venv/bin/python -m venv .venv-fusets
	.venv-fusets/bin/python -m pip install --disable-pip-version-check --no-deps --require-hashes -r requirements/fusets.txt
	touch $@

# QGIS from Debian's packages; does nothing where all of it is there.
.PHONY: qgis
qgis:
	@tools/install_qgis.sh $(QGIS_PYTHON)
